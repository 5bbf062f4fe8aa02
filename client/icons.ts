/** The icons of the pages around the game, one file each from the one icon set; every one stands beside a word. */
import accessibility from 'lucide-static/icons/accessibility.svg?raw';
import next from 'lucide-static/icons/arrow-right.svg?raw';
import bell from 'lucide-static/icons/bell-ring.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import alert from 'lucide-static/icons/circle-alert.svg?raw';
import clock from 'lucide-static/icons/clock.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import crown from 'lucide-static/icons/crown.svg?raw';
import dice from 'lucide-static/icons/dices.svg?raw';
import download from 'lucide-static/icons/download.svg?raw';
import flame from 'lucide-static/icons/flame.svg?raw';
import hourglass from 'lucide-static/icons/hourglass.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import again from 'lucide-static/icons/refresh-cw.svg?raw';
import phone from 'lucide-static/icons/smartphone.svg?raw';
import user from 'lucide-static/icons/user.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import loud from 'lucide-static/icons/volume-2.svg?raw';
import silent from 'lucide-static/icons/volume-x.svg?raw';
import offline from 'lucide-static/icons/wifi-off.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';

export const icons = {
  accessibility,
  again,
  alert,
  bell,
  check,
  clock,
  close,
  copy,
  crown,
  dice,
  download,
  flame,
  hourglass,
  loud,
  next,
  offline,
  phone,
  pause,
  play,
  silent,
  user,
  users,
};
export type IconName = keyof typeof icons;
