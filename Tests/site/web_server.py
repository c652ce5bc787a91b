"""nginx as an administrator would run it: the site in a subfolder, under the headers of the handbook's sample."""

import http.client
import re
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager
from pathlib import Path

BASE_PATH = "/x/"
HANDBOOK = Path(__file__).resolve().parents[2] / "README.vi.md"


def handbook_lines():
    """What the handbook's nginx sample says of headers, for the whole site and for the press room."""
    sample = re.search(r"```nginx\n(.*?)\n```", HANDBOOK.read_text(encoding="utf-8"), re.DOTALL)[1]
    press = re.search(r"location /bao-chi/ \{(.*?)\}", sample, re.DOTALL)[1]
    site = re.findall(r"^ *((?:set|add_header) .*;)$", sample.replace(press, ""), re.MULTILINE)
    return "\n    ".join(site), press.strip()


def policy(within_press):
    """The Content-Security-Policy of an answer, with what the sample's variable is there."""
    site, press = handbook_lines()
    words = re.search(r'add_header Content-Security-Policy "(.*)" always;', site)[1]
    name, value = re.search(r'set (\$\w+) "(.*)";', press if within_press else site).groups()
    return words.replace(name, value)


# One process, as the user who runs the test, so that it may read a private temporary folder.
CONFIGURATION = """
daemon off;
master_process off;
pid {folder}/nginx.pid;
error_log {folder}/error.log;
events {{ worker_connections 512; }}
http {{
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path {folder}/body;
  proxy_temp_path {folder}/proxy;
  fastcgi_temp_path {folder}/fastcgi;
  uwsgi_temp_path {folder}/uwsgi;
  scgi_temp_path {folder}/scgi;
{servers}
}}
"""

SERVER = """
  server {{
    listen 127.0.0.1:{port};
    absolute_redirect off;
    {headers}
    error_page 404 {base}404.html;
    charset utf-8;
    location {base} {{ alias "{root}/"; index index.html; }}
    location {base}bao-chi/ {{ alias "{root}/bao-chi/"; index index.html; {press} }}
    location / {{ return 404; }}
  }}
"""


def free_ports(count):
    """Different ports that are free now."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [each.getsockname()[1] for each in sockets]
    for each in sockets:
        each.close()
    return ports


def base_url(port):
    return f"http://127.0.0.1:{port}{BASE_PATH}"


@contextmanager
def serving(folders, work):
    """Serves each folder, given by its port, until the block ends."""
    work.mkdir()
    headers, press = handbook_lines()
    servers = "".join(
        SERVER.format(port=port, root=root, headers=headers, press=press, base=BASE_PATH) for port, root in folders.items()
    )
    configuration = work / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=work, servers=servers))
    # Debian keeps it in /usr/sbin, which is not in every user's PATH.
    nginx = shutil.which("nginx") or "/usr/sbin/nginx"
    process = subprocess.Popen([nginx, "-e", work / "error.log", "-p", work, "-c", configuration])
    try:
        for port in folders:
            wait_for(port, process)
        yield
    finally:
        process.terminate()
        process.wait(timeout=10)


def wait_for(port, process):
    for _ in range(100):
        if process.poll() is not None:
            break
        try:
            connection = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
            connection.request("HEAD", BASE_PATH)
            connection.getresponse().read()
            return
        except ConnectionRefusedError:
            time.sleep(0.05)
    raise RuntimeError("nginx does not answer; see its messages above")
