#!/bin/sh
# live-boot reads this file last. Its own functions mount, one after the other, what may hold a system or be kept on, also on
# the computer's disk: read-only, but even that writes where a journal is open. These two take their place.

# The system, on a partition that bears its name: first on what can be pulled, and elsewhere only after five seconds, because
# a kiosk on the computer's disk bears the same names.
find_livefs() { # SECONDS
    disks=$(removable_dev sys)
    [ "$1" -lt 5 ] || disks="$disks $(non_removable_dev sys)"
    for disk in $disks; do
        for part in $(subdevices "$disk"); do
            if [ "$(blkid -s LABEL -o value "$(sys2dev "$part")")" = CAFEIA_BOOT ] && check_dev "$part"; then
                return 0
            fi
        done
    done
    return 1
}

# Where to look for what is kept: on the disk of that system.
storage_devices() {
    medium=$(what_is_mounted_on /run/live/medium)
    for part in "${KIOSK_SYS-/sys}/class/block/${medium##*/}"/../*/partition; do
        [ -e "$part" ] || continue
        part=${part%/partition}
        echo "/dev/${part##*/}"
    done
}
