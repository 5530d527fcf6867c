using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;

namespace LiveStation.Emulator;

/// <summary>The Live Station API on a loopback port.</summary>
public static class LiveStationEmulator
{
    /// <summary>The codes that the emulator answers with by itself.</summary>
    internal static ServiceCodes Codes { get; } = new(
        Failure: LiveStationErrorCodes.ServiceFailure,
        RequiredHeader: LiveStationErrorCodes.MissingHeader,
        NotFound: LiveStationErrorCodes.NotFound,
        UnsupportedRegion: LiveStationErrorCodes.UnsupportedRegion,
        InvalidRegion: LiveStationErrorCodes.InvalidRegionCode,
        NeedValue: LiveStationErrorCodes.NeedValue,
        InvalidFormat: LiveStationErrorCodes.InvalidFormat,
        ParameterType: LiveStationErrorCodes.InvalidParameterType,
        MalformedBody: LiveStationErrorCodes.JsonParseGeneralError);

    /// <summary>Starts an emulator that answers from the examples of the spec.</summary>
    /// <param name="options">How it runs; null takes the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <returns>The running emulator; dispose it to stop it.</returns>
    /// <exception cref="IOException">The port is taken, or the system refuses it.</exception>
    public static Task<EmulatorHost> StartAsync(
        EmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(new ExampleHandlers(), options, cancellationToken);

    /// <summary>Starts an emulator with handlers of your own.</summary>
    /// <param name="handlers">
    /// Answers the calls. A member it does not override answers from the examples of the spec.
    /// </param>
    /// <param name="options">How it runs; null takes the defaults.</param>
    /// <param name="cancellationToken">Gives the start up.</param>
    /// <returns>The running emulator; dispose it to stop it.</returns>
    /// <exception cref="IOException">The port is taken, or the system refuses it.</exception>
    public static Task<EmulatorHost> StartAsync(
        ILiveStationHandlers handlers, EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        EmulatedApi api = new(
            LiveStationApi.Zones,
            LiveStationApi.Errors,
            Codes,
            ErrorSentences.Of,
            routes => LiveStationRoutes.Map(routes, handlers));
        return EmulatorHost.StartAsync(api, options ?? new EmulatorOptions(), cancellationToken);
    }

    // Every member has a body of its own in the generated interfaces.
    private sealed class ExampleHandlers : ILiveStationHandlers;
}
