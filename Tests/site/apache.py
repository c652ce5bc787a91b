"""Apache with what Debian turns on by itself and what the handbook says to turn on."""

import os
from contextlib import contextmanager
from pathlib import Path

from web_server import running

PROGRAM = Path("/usr/sbin/apache2")
MODULES = "mpm_event authz_core authz_host alias autoindex deflate dir env filter mime negotiation setenvif headers rewrite"

# As /etc/apache2/apache2.conf has it, for / and, as to lists of what lies in a folder, for /var/www. Root may not serve pages, so it hands over to the user whom Debian has for that.
CONFIGURATION = """
ServerRoot "{folder}"
ServerName 127.0.0.1
DefaultRuntimeDir "{folder}"
PidFile "{folder}/apache.pid"
ErrorLog "{folder}/error.log"
{user}
{modules}
TypesConfig /etc/mime.types
<Directory />
  Options Indexes FollowSymLinks
  AllowOverride None
  Require all denied
</Directory>
{hosts}
"""

HOST = """
Listen 127.0.0.1:{port}
<VirtualHost 127.0.0.1:{port}>
{sample}
</VirtualHost>
"""


def host(port, sample):
    return HOST.format(port=port, sample=sample)


@contextmanager
def apache(hosts, ports, work):
    """Runs Apache with these virtual hosts, which listen on these ports, until the block ends."""
    work.mkdir()
    configuration = work / "apache.conf"
    modules = "\n".join(f"LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so" for name in MODULES.split())
    user = "User www-data\nGroup www-data" if os.geteuid() == 0 else ""
    configuration.write_text(CONFIGURATION.format(folder=work, user=user, modules=modules, hosts="\n".join(hosts)))
    with running([PROGRAM, "-D", "FOREGROUND", "-f", configuration], ports):
        yield
