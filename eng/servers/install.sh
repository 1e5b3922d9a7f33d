#!/bin/sh
# install.sh [VERSION...]: puts real qBittorrent servers where the tests of tests/RealServers.Tests look for them.
# No root, no chroot, nothing installed on the machine. README.md beside this file tells how, where, and what to set.
set -eu

known='4.2.5 4.5.2 5.1.0 5.3.0'
mirror=${TORRENTAPI_DEBIAN_MIRROR:-}
keyring=${TORRENTAPI_DEBIAN_KEYRING:-/usr/share/keyrings/debian-archive-keyring.gpg}

say() { printf 'install.sh: %s\n' "$*" >&2; }
fail() { say "$*"; exit 1; }

# The same rule as ServerInstall.cs: change both.
servers_directory() {
  if [ -n "${TORRENTAPI_SERVERS:-}" ]; then printf '%s\n' "$TORRENTAPI_SERVERS"
  elif [ -n "${XDG_CACHE_HOME:-}" ]; then printf '%s\n' "$XDG_CACHE_HOME/torrentapi/servers"
  elif [ -n "${HOME:-}" ]; then printf '%s\n' "$HOME/.cache/torrentapi/servers"
  else fail 'neither TORRENTAPI_SERVERS, XDG_CACHE_HOME nor HOME is set: set TORRENTAPI_SERVERS to a directory for the servers.'
  fi
}

# The Debian release that ships a version; a second word lies on top of the first.
suites_of() {
  case $1 in
    4.2.5) echo bullseye ;;
    4.5.2) echo bookworm ;;
    5.1.0) echo trixie ;;
    5.3.0) echo trixie trixie-backports ;;
    *) return 1 ;;
  esac
}

require() {
  command -v "$1" >/dev/null 2>&1 || fail "$1 is missing: $2"
}

check_tools() {
  require apt-get 'the servers are Debian packages; run this on Debian, Ubuntu or in a container of either.'
  require apt-config 'it comes with apt: apt-get install apt.'
  require dpkg-deb 'it comes with dpkg: apt-get install dpkg.'
  require flock 'it comes with util-linux: apt-get install util-linux.'
  [ -r "$keyring" ] ||
    fail "Debian's keyring $keyring is missing: apt-get install debian-archive-keyring, or set TORRENTAPI_DEBIAN_KEYRING."
}

# What apt would fetch names the mirror even where no package list was ever downloaded. A Debian release's own suite tells it
# from updates, security and third parties.
find_mirror() {
  [ -z "$mirror" ] || return 0
  mirror=$(apt-get update --print-uris 2>/dev/null |
    sed -n "s|^'\(.*\)/dists/\([a-z]*\)/InRelease'.*|\2 \1|p" |
    awk '$1 ~ /^(bullseye|bookworm|trixie|forky|sid|oldoldstable|oldstable|stable|testing|unstable)$/ { print $2; exit }')
  [ -n "$mirror" ] ||
    fail "apt's sources name no Debian mirror (Ubuntu's do not): set TORRENTAPI_DEBIAN_MIRROR to the address of one."
}

# An apt that knows nothing of this machine: an empty dpkg status makes it fetch the whole closure, libc included, and no hook of
# the machine's configuration runs. Only its proxy and TLS settings are kept.
write_apt_configuration() { # STATE SUITE...
  state=$1; shift
  mkdir -p "$state/lists/partial" "$state/cache/archives/partial" "$state/empty"
  : >"$state/status"
  for suite in "$@"; do echo "deb [signed-by=$keyring] $mirror $suite main"; done >"$state/sources.list"
  apt-config dump | grep -i -e '^Acquire::[a-z]*::proxy' -e '^Acquire::https::' >"$state/apt.conf" || :
  cat >>"$state/apt.conf" <<END
Dir::Etc::main "$state/empty/none";
Dir::Etc::parts "$state/empty";
Dir::Etc::sourcelist "$state/sources.list";
Dir::Etc::sourceparts "$state/empty";
Dir::Etc::preferences "$state/empty/none";
Dir::Etc::preferencesparts "$state/empty";
Dir::Etc::trusted "$state/empty/none";
Dir::Etc::trustedparts "$state/empty";
Dir::State "$state";
Dir::State::status "$state/status";
Dir::State::lists "$state/lists";
Dir::Cache "$state/cache";
Dir::Cache::archives "$state/cache/archives";
Dir::Log "$state";
APT::Architecture "$(dpkg --print-architecture)";
APT::Architectures { "$(dpkg --print-architecture)"; };
APT::Sandbox::User "";
APT::Install-Recommends "false";
Debug::NoLocking "true";
Acquire::Languages "none";
Acquire::Check-Valid-Until "false";
Acquire::Retries "3";
APT::Update::Error-Mode "any";
END
}

fetch() { # STATE VERSION TARGET-SUITE
  APT_CONFIG=$1/apt.conf apt-get -qq update >"$1/log" 2>&1 ||
    { cat "$1/log" >&2; fail "$mirror does not serve $3: set TORRENTAPI_DEBIAN_MIRROR to one that does."; }
  APT_CONFIG=$1/apt.conf apt-get -qq -y --download-only --target-release "$3" install qbittorrent-nox >"$1/log" 2>&1 ||
    { cat "$1/log" >&2; fail "qBittorrent $2 could not be fetched from $mirror."; }
  package=$(cd "$1/cache/archives" && ls qbittorrent-nox_*.deb)
  case $package in
    qbittorrent-nox_"$2"[-+~]*) ;;
    *) fail "$3 on $mirror now has $package, not $2: set TORRENTAPI_DEBIAN_MIRROR to a snapshot that still has it." ;;
  esac
}

# The one place that knows how to start a server out of its unpacked tree:
# - through the tree's own loader (in bullseye, /lib64's link is absolute, so the loader is taken from the library folder);
# - libproxy keeps its backend in a folder of its own (trixie);
# - without QT_PLUGIN_PATH, Qt would look among the machine's plugins;
# - without a UTF-8 locale, names of files beyond ASCII are mangled; bullseye needs LOCPATH to find one.
write_launcher() { # DIRECTORY
  cat >"$1/run" <<'END'
#!/bin/sh
# Written by eng/servers/install.sh. Starts this server, in this very process, with a clean environment.
root=$(cd "$(dirname "$0")" && pwd)/root
for libraries in "$root"/usr/lib/*-linux-gnu*; do break; done
triplet=${libraries##*/}
for loader in "$libraries"/ld-linux*.so.[0-9] "$root/lib/$triplet"/ld-linux*.so.[0-9]; do [ ! -e "$loader" ] || break; done
for plugins in "$libraries"/qt[56]/plugins; do break; done
exec env -i HOME="${HOME:-/nonexistent}" PATH=/usr/bin:/bin TZ=UTC LC_ALL=C.UTF-8 LOCPATH="$root/usr/lib/locale" \
  QT_PLUGIN_PATH="$plugins" "$loader" --library-path "$libraries:$root/lib/$triplet:$libraries/libproxy" \
  "$root/usr/bin/qbittorrent-nox" "$@"
END
  chmod +x "$1/run"
}

verify() { # DIRECTORY VERSION
  answer=$(HOME=$1/home "$1/run" --version </dev/null 2>&1) || fail "qBittorrent $2 does not start: $answer"
  case $answer in
    *"v$2") ;;
    *) fail "qBittorrent $2 calls itself: $answer" ;;
  esac
  rm -rf "${1:?}/home"
}

# Everything happens in a directory beside the final one; the rename at the end is what makes a server exist.
install_server() { # VERSION
  final=$servers/qbittorrent-$1
  [ ! -x "$final/run" ] || { say "qBittorrent $1 is in $final"; return 0; }
  find_mirror
  say "fetching qBittorrent $1 from $mirror"
  work=$servers/.unpacking-qbittorrent-$1
  rm -rf "$work" "$final"
  mkdir -p "$work/root"
  suites=$(suites_of "$1")
  # shellcheck disable=SC2086 # one word per suite
  write_apt_configuration "$work/apt" $suites
  fetch "$work/apt" "$1" "${suites##* }"
  for package in "$work"/apt/cache/archives/*.deb; do dpkg-deb -x "$package" "$work/root"; done
  (cd "$work/apt/cache/archives" && ls -- *.deb) >"$work/packages.txt"
  rm -rf "$work/apt" "$work/root/usr/share/doc" "$work/root/usr/share/man" "$work/root/usr/share/locale"
  write_launcher "$work"
  verify "$work" "$1"
  mv "$work" "$final"
  say "qBittorrent $1 is in $final"
}

# One run at a time for each version; the lock goes with the process that holds it, however it ends.
install_locked() { # VERSION
  (
    flock -n 9 || { say "another run is installing qBittorrent $1: waiting for it"; flock 9; }
    install_server "$1"
  ) 9>"$servers/.lock-qbittorrent-$1"
}

# shellcheck disable=SC2086 # one word per version
[ $# -gt 0 ] || set -- $known
for version in "$@"; do
  suites_of "$version" >/dev/null || fail "'$version' is not a version that the tests know: $known."
done
servers=$(servers_directory)
mkdir -p "$servers" || fail "$servers cannot be created: set TORRENTAPI_SERVERS to a directory that can."
servers=$(cd "$servers" && pwd)
check_tools
for version in "$@"; do install_locked "$version"; done
