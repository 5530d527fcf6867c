using LiveStation.Emulator.Clocks;
using LiveStation.Emulator.Control;
using LiveStation.Emulator.Control.Actions;
using LiveStation.Emulator.Control.Callbacks;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Control.Routes;
using LiveStation.Emulator.Control.Scenarios;
using LiveStation.Emulator.Control.Topics;
using LiveStation.Emulator.Emulated;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Gateway;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator;

/// <summary>The parts of an emulator. They exist before it listens.</summary>
internal sealed class EmulatorParts : IDisposable
{
    private readonly IEmulatedState _state;
    private readonly EmulatorOptions _options;
    private readonly SecretMasking _masking;
    private readonly EmulatedPlayback _playback;

    /// <summary>Initializes a new instance of the <see cref="EmulatorParts"/> class.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">The options.</param>
    /// <param name="gateway">Serves the calls.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="accessKey">The account of scenarios.</param>
    /// <param name="state">The state.</param>
    /// <param name="callbacks">Reports the messages to send.</param>
    public EmulatorParts(
        EmulatedApi api,
        EmulatorOptions options,
        EmulatedGateway gateway,
        ControlledClock clock,
        string accessKey,
        IEmulatedState state,
        ICallbackSource callbacks)
    {
        _options = options;
        _state = state;
        _masking = SecretMasking.Of(state.Model);
        Api = api;
        Gateway = gateway;
        Clock = clock;
        Outbox = new CallbackOutbox(clock, options.AllowRemoteCallbacks);
        Actions = new ActionLog(clock, Requests);
        Recorder = new RequestRecorder(Requests, _masking, api.Codes, clock);
        _playback = new EmulatedPlayback(gateway.Worlds);
        Playback = new PlaybackPlane(_playback, options.IsOpen);
        Control = new ControlPlane([], new ControlGuard(isOpen: false), Actions);
        Player = new ScenarioPlayer(gateway, api.Zones, accessKey, state, clock);
        callbacks.Caused += Outbox.Send;
    }

    /// <summary>The API.</summary>
    public EmulatedApi Api { get; }

    /// <summary>Serves the calls.</summary>
    public EmulatedGateway Gateway { get; }

    /// <summary>The clock.</summary>
    public ControlledClock Clock { get; }

    /// <summary>The faults.</summary>
    public FaultPlan Faults => _options.Faults;

    /// <summary>The log of requests.</summary>
    public RequestRing Requests { get; } = new();

    /// <summary>The log of the actions of the control plane.</summary>
    public ActionLog Actions { get; }

    /// <summary>Stores requests in the log of requests.</summary>
    public RequestRecorder Recorder { get; }

    /// <summary>The messages of the emulated service.</summary>
    public CallbackOutbox Outbox { get; }

    /// <summary>Plays scenarios.</summary>
    public ScenarioPlayer Player { get; }

    /// <summary>The content of the playback addresses.</summary>
    public PlaybackPlane Playback { get; }

    /// <summary>Whether playback addresses in responses are those of the emulator.</summary>
    public bool HasLocalPlayback => _options.LocalPlayback;

    /// <summary>The control plane; set when the address is known.</summary>
    public ControlPlane Control { get; private set; }

    /// <summary>Creates the control plane.</summary>
    /// <param name="address">The address of the emulator.</param>
    public void ControlAt(Uri address) => Control = new ControlPlane(TopicsAt(address), new ControlGuard(_options.IsOpen), Actions);

    /// <summary>Starts or stops the pretended encoder of a channel.</summary>
    /// <param name="encoder">The command.</param>
    /// <exception cref="InvalidOperationException">The channel does not exist, or its state does not allow the change.</exception>
    public void Encode(EncoderCommand encoder)
    {
        ActOutcome outcome = _state.Encode(encoder);
        if (outcome.Status != ActStatus.Done)
            throw new InvalidOperationException(outcome.Text);
    }

    /// <inheritdoc />
    public void Dispose()
    {
        Outbox.Dispose();
        Gateway.Dispose();
    }

    private IReadOnlyList<IControlTopic> TopicsAt(Uri address) =>
    [
        new PageTopic(),
        new HealthTopic(Api.Zones),
        new ClockTopic(Clock, _state),
        new StateTopic(_state, Clock, Player),
        new PlaybackTopic(_playback, address),
        new ResetTopic(
        [
            new("clock", Clock.Reset),
            new("state", ResetState),
            new("faults", Faults.Clear),
            new("requests", ResetRequests),
            new("callbacks", Outbox.Clear),
        ]),
        new FaultTopic(Faults, new FaultReader(Api, Gateway.Routes.Select(route => route.OperationId).ToHashSet())),
        new ActionTopic(Actions),
        new RequestTopic(Requests, new CurlText(address, _options.AllowUnsigned), new CSharpText(_state.Model)),
        new CallbackTopic(Outbox, _masking),
        new ScenarioTopic(Player),
    ];

    private void ResetState()
    {
        _state.Reset();
        Player.Forget();
    }

    private void ResetRequests()
    {
        Requests.Clear();
        Actions.Clear();
    }
}
