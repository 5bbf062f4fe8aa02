/** What is one level down in the console: one more line is one more panel. Its name is the sentence `console.<id>`. */
import type { ComponentType } from 'preact';
import type { Board } from '../../../shared/net/lead.ts';
import { later } from '../../hud/later.tsx';
import { LiveSettings } from '../configure/LiveSettings.tsx';
import { DebriefPanel } from '../debrief/DebriefPanel.tsx';
import { ChatPanel } from './ChatPanel.tsx';
import { ClockPanel } from './ClockPanel.tsx';
import { HostsPanel } from './HostsPanel.tsx';
import { LookPanel } from './LookPanel.tsx';
import { MomentsPanel } from './MomentsPanel.tsx';
import { ProjectorPanel } from './ProjectorPanel.tsx';
import type { Orders } from './useOrders.ts';

export type PanelProps = Orders & { board: Board };

const Conductor = later<PanelProps>(() => import('./conductor/Conductor.tsx').then((file) => file.Conductor));

export const PANELS = [
  { id: 'clock', Panel: ClockPanel },
  { id: 'conductor', Panel: Conductor },
  { id: 'look', Panel: LookPanel },
  { id: 'projector', Panel: ProjectorPanel },
  { id: 'chat', Panel: ChatPanel },
  { id: 'moments', Panel: MomentsPanel },
  { id: 'debrief', Panel: DebriefPanel },
  { id: 'hosts', Panel: HostsPanel },
  { id: 'settings', Panel: LiveSettings },
] as const satisfies { id: string; Panel: ComponentType<PanelProps> }[];
export type PanelId = (typeof PANELS)[number]['id'];
