-- Takes WordprocessingML in <pre class="openxml"> as it stands: HTML has no word for a table without lines.
function CodeBlock(block)
  if block.classes:includes('openxml') then
    return pandoc.RawBlock('openxml', block.text)
  end
end
