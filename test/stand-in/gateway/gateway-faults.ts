/** How the gateway shall misbehave; changed by tests while it runs. */
export type GatewayFaults = {
  /** Heartbeats stay without their ACK: discord.js calls such a connection a zombie. */
  withholdAcks: boolean;
  /** RESUME is neither granted nor refused. */
  ignoreResumes: boolean;
  /** No HELLO after connecting. */
  withholdHello: boolean;
  /** The next connections are closed with this code where they would identify. */
  refuseIdentify: { readonly code: number; times: number } | null;
  /** Each of the next events is delivered this many times. */
  repeat: { readonly copies: number; events: number } | null;
};

export const noGatewayFaults = (): GatewayFaults => ({
  withholdAcks: false,
  ignoreResumes: false,
  withholdHello: false,
  refuseIdentify: null,
  repeat: null,
});
