# A desktop without a screen: the bus that tells programs of each other's contents, Orca, and Firefox on one page.
/usr/libexec/at-spi-bus-launcher --launch-immediately >/dev/null 2>&1 &
gsettings set org.gnome.desktop.interface toolkit-accessibility true
gsettings set org.gnome.desktop.a11y.applications screen-reader-enabled true
orca --replace --debug-file="$ROOM/said.txt" >/dev/null 2>&1 &
sleep 5
firefox-esr --no-remote --new-instance --profile "$ROOM/profile" "$PAGE" >/dev/null 2>&1 &
exec "$PYTHON" -m benchmarks.spoken.walk "$ROOM/said.txt"
