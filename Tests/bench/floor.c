// The floor of the measurements: reads each story, runs cmark, writes the HTML. One core, no templates, no joins.
// No generator that uses cmark can do less.
//
//   floor FOLDER COUNT OUTPUT     reads FOLDER/story-000000.md and so on, writes OUTPUT/story-000000/index.html
#include <cmark.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static int fail(const char *path) {
  perror(path);
  return 1;
}

static int convert(const char *source, const char *folder) {
  int in = open(source, O_RDONLY);
  struct stat status;
  if (in < 0 || fstat(in, &status) != 0) return fail(source);
  size_t length = (size_t)status.st_size;
  char *text = malloc(length);
  if (read(in, text, length) != (ssize_t)length) return fail(source);
  close(in);

  char *html = cmark_markdown_to_html(text, length, CMARK_OPT_DEFAULT);
  size_t size = strlen(html);

  char target[4096];
  mkdir(folder, 0755);
  snprintf(target, sizeof target, "%s/index.html", folder);
  int out = open(target, O_WRONLY | O_CREAT | O_TRUNC, 0644);
  if (out < 0 || write(out, html, size) != (ssize_t)size) return fail(target);
  close(out);
  free(html);
  free(text);
  return 0;
}

int main(int count, char **arguments) {
  if (count != 4) return 2;
  mkdir(arguments[3], 0755);
  for (int number = 0, all = atoi(arguments[2]); number < all; number++) {
    char source[2048], folder[2048];
    snprintf(source, sizeof source, "%s/story-%06d.md", arguments[1], number);
    snprintf(folder, sizeof folder, "%s/story-%06d", arguments[3], number);
    if (convert(source, folder) != 0) return 1;
  }
  return 0;
}
