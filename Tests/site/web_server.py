"""nginx as an administrator would run it: the site in a subfolder, under a Content-Security-Policy."""

import http.client
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager

BASE_PATH = "/x/"
POLICY = "default-src 'self'; script-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'"

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
    add_header Content-Security-Policy "{policy}" always;
    add_header X-Content-Type-Options nosniff always;
    error_page 404 {base}404.html;
    location {base} {{ alias "{root}/"; index index.html; }}
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
    servers = "".join(
        SERVER.format(port=port, root=root, policy=POLICY, base=BASE_PATH) for port, root in folders.items()
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
