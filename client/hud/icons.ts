/** The drawn icons of the panels, one file each from the one icon set. */

import alarm from 'lucide-static/icons/alarm-clock.svg?raw';
import below from 'lucide-static/icons/arrow-down.svg?raw';
import left from 'lucide-static/icons/arrow-left.svg?raw';
import right from 'lucide-static/icons/arrow-right.svg?raw';
import above from 'lucide-static/icons/arrow-up.svg?raw';
import bell from 'lucide-static/icons/bell-ring.svg?raw';
import check from 'lucide-static/icons/check.svg?raw';
import dots from 'lucide-static/icons/ellipsis.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import flame from 'lucide-static/icons/flame.svg?raw';
import keyboard from 'lucide-static/icons/keyboard.svg?raw';
import list from 'lucide-static/icons/list.svg?raw';
import wait from 'lucide-static/icons/loader.svg?raw';
import map from 'lucide-static/icons/map.svg?raw';
import fit from 'lucide-static/icons/maximize.svg?raw';
import more from 'lucide-static/icons/menu.svg?raw';
import say from 'lucide-static/icons/message-circle.svg?raw';
import steady from 'lucide-static/icons/minus.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import box from 'lucide-static/icons/package.svg?raw';
import pause from 'lucide-static/icons/pause.svg?raw';
import pizza from 'lucide-static/icons/pizza.svg?raw';
import play from 'lucide-static/icons/play.svg?raw';
import plus from 'lucide-static/icons/plus.svg?raw';
import scissors from 'lucide-static/icons/scissors.svg?raw';
import log from 'lucide-static/icons/scroll-text.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import coupon from 'lucide-static/icons/ticket.svg?raw';
import train from 'lucide-static/icons/train-front.svg?raw';
import down from 'lucide-static/icons/trending-down.svg?raw';
import up from 'lucide-static/icons/trending-up.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import loud from 'lucide-static/icons/volume-2.svg?raw';
import silent from 'lucide-static/icons/volume-x.svg?raw';
import close from 'lucide-static/icons/x.svg?raw';
import zoom from 'lucide-static/icons/zoom-in.svg?raw';

export const ICONS = {
  above,
  below,
  fit,
  flag,
  left,
  plus,
  right,
  zoom,
  alarm,
  bell,
  box,
  check,
  close,
  coupon,
  dots,
  down,
  flame,
  keyboard,
  list,
  log,
  loud,
  map,
  moon,
  more,
  pause,
  play,
  pizza,
  say,
  scissors,
  silent,
  steady,
  sun,
  table,
  train,
  up,
  users,
  wait,
};
export type IconId = keyof typeof ICONS;
