using LiveStation.Emulator.Contracts;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.State.LiveStation;

namespace LiveStation.Emulator;

/// <summary>Starts emulators of the Live Station API, or of another API, on a loopback port.</summary>
public static class LiveStationEmulator
{
    /// <summary>The error codes that the emulator itself returns.</summary>
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

    /// <summary>
    /// Starts an emulator that responds from its state, and with the examples of the spec to calls about objects that never existed.
    /// </summary>
    /// <param name="options">Options for the emulator; null to use the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <returns>The running emulator; dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">
    /// The options name a scenario or a transition that does not exist, or an access key twice, or a data file although
    /// examples alone respond.
    /// </exception>
    /// <exception cref="IOException">
    /// The port is in use, or the operating system denies access to it. Or the data file is in use by another emulator, is not
    /// a data file, is from a later version, or cannot be read and written.
    /// </exception>
    public static Task<EmulatorHost> StartAsync(
        EmulatorOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(new ExampleHandlers(), options, cancellationToken);

    /// <summary>Starts an emulator with your own handlers.</summary>
    /// <param name="handlers">
    /// Handles the calls. A method that is not overridden responds from the state or with the examples of the spec.
    /// </param>
    /// <param name="options">Options for the emulator; null to use the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <returns>The running emulator; dispose it to stop it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="handlers"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The options name a scenario or a transition that does not exist, or an access key twice, or a data file although
    /// examples alone respond.
    /// </exception>
    /// <exception cref="IOException">
    /// The port is in use, or the operating system denies access to it. Or the data file is in use by another emulator, is not
    /// a data file, is from a later version, or cannot be read and written.
    /// </exception>
    public static Task<EmulatorHost> StartAsync(
        ILiveStationHandlers handlers, EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(handlers);
        EmulatedApi api = new(
            LiveStationApi.Zones, LiveStationApi.Errors, routes => LiveStationRoutes.Map(routes, handlers))
        {
            Codes = Codes,
            Sentence = ErrorSentences.Of,
            Hooks = LiveStationHooks.All,
        };
        return StartAsync(api, options, cancellationToken);
    }

    /// <summary>Starts an emulator of another API, whose contracts the flavour <c>server</c> generated.</summary>
    /// <param name="api">The API.</param>
    /// <param name="options">Options for the emulator; null to use the defaults.</param>
    /// <param name="cancellationToken">A token to cancel the start.</param>
    /// <returns>The running emulator; dispose it to stop it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="api"/> is null.</exception>
    /// <exception cref="ArgumentException">
    /// The options name a scenario or a transition that does not exist, or an access key twice, or a data file although
    /// examples alone respond.
    /// </exception>
    /// <exception cref="InvalidOperationException">Two operations have the same route, or an example is invalid.</exception>
    /// <exception cref="IOException">
    /// The port is in use, or the operating system denies access to it. Or the data file is in use by another emulator, is not
    /// a data file, is from a later version, or cannot be read and written.
    /// </exception>
    public static Task<EmulatorHost> StartAsync(
        EmulatedApi api, EmulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(api);
        return EmulatorHost.StartAsync(api, options ?? new EmulatorOptions(), cancellationToken);
    }

    // Every member of the generated interfaces has a default implementation.
    private sealed class ExampleHandlers : ILiveStationHandlers;
}
