"""nginx as an administrator would run it: the site in a subfolder, under the handbook's sample for that."""

import http.client
import re
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager

from handbook import samples

# That of the handbook's sample.
BASE_PATH = "/guong/"


def policy(within_press):
    """The Content-Security-Policy of an answer, with what the sample's variable is there."""
    sample = samples("nginx")[1]
    words = re.search(r'add_header Content-Security-Policy "(.*)" always;', sample)[1]
    (name, everywhere), (_, in_press) = re.findall(r'set (\$\w+) "(.*)";', sample)
    return words.replace(name, in_press if within_press else everywhere)


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
    root "{root}";
    {more}
    {sample}
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


def server_of_domain(port, root, more=""):
    """The server of a domain, given by its folder, that has the site in a subfolder, and more of its own."""
    return SERVER.format(port=port, root=root, more=more, sample=samples("nginx")[1])


@contextmanager
def serving(folders, work):
    """Serves each folder, given by its port, as a subfolder of a domain, until the block ends."""
    servers = []
    for port, folder in folders.items():
        domain = work / str(port)
        domain.mkdir(parents=True)
        (domain / BASE_PATH.strip("/")).symlink_to(folder)
        servers.append(server_of_domain(port, domain, "location / { return 404; }"))
    with nginx(servers, folders, work):
        yield


@contextmanager
def nginx(servers, ports, work):
    """Runs nginx with blocks `server` that listen on these ports, until the block ends."""
    work.mkdir(exist_ok=True)
    configuration = work / "nginx.conf"
    configuration.write_text(CONFIGURATION.format(folder=work, servers="\n".join(servers)))
    # Debian keeps it in /usr/sbin, which is not in every user's PATH.
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    with running([program, "-e", work / "error.log", "-p", work, "-c", configuration], ports):
        yield


@contextmanager
def running(command, ports):
    """Runs a server, which answers on these ports, until the block ends."""
    process = subprocess.Popen(command)
    try:
        for port in ports:
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
    raise RuntimeError(f"{process.args[0]} does not answer; see its messages above")
