/** What the stage is measured against: Phaser with the same settings and nothing to draw. */
import * as Phaser from 'phaser';
import { drawnBySoftware, gameConfig } from '../../../client/scenes/gameConfig.ts';

const host = document.getElementById('stage') as HTMLElement;
const room = { width: host.clientWidth, height: host.clientHeight, dpr: Math.min(devicePixelRatio, 2) };
const game = new Phaser.Game(gameConfig(host, room, drawnBySoftware()));
game.events.once(Phaser.Core.Events.READY, () => game.scene.add('empty', new Phaser.Scene('empty'), true));
