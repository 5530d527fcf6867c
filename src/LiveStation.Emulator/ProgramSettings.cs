using System.Globalization;
using System.Net;
using LiveStation.Emulator.Serving;
using LiveStation.Runtime;
using Microsoft.Extensions.Logging;

namespace LiveStation.Emulator;

/// <summary>The settings of a command line: for the emulator and its output.</summary>
/// <param name="Options">The options of the emulator.</param>
/// <param name="IsSecretMadeUp">Whether the keys were generated, so that the secret key can be shown.</param>
/// <param name="IsJson">Whether the text at the start is JSON.</param>
internal sealed record ProgramSettings(EmulatorOptions Options, bool IsSecretMadeUp, bool IsJson)
{
    // A year: longer than any test waits, and far from the end of the clock.
    private const double MaxDelay = 366 * 24 * 60 * 60;

    /// <summary>Reads the options.</summary>
    /// <param name="value">Returns the value of an option; null if it was not specified.</param>
    /// <param name="has">Returns whether an option was specified.</param>
    /// <param name="variable">Reads an environment variable; null if it is not set.</param>
    /// <param name="log">Receives the log.</param>
    /// <exception cref="FormatException">An option is invalid; the message describes valid values.</exception>
    /// <exception cref="ArgumentException">A key contains an invalid character.</exception>
    public static ProgramSettings Read(
        Func<ProgramOption, string?> value, Func<ProgramOption, bool> has, Func<string, string?> variable, ILoggerFactory log)
    {
        NcpCredentials? keys = KeysOf(value, variable);
        EmulatorOptions options = new()
        {
            Port = value(ProgramOptions.Port) is { } port ? PortOption.Read(port) : PortOption.Default,
            Address = AddressOf(value(ProgramOptions.Host)),
            Credentials = keys,
            MoreCredentials = value(ProgramOptions.KeysFile) is { } file ? KeysFile.Read(file) : [],
            CheckRegion = !has(ProgramOptions.NoRegionCheck),
            AllowUnsigned = has(ProgramOptions.Unsigned),
            Scenario = value(ProgramOptions.Scenario),
            Seed = SeedOf(value(ProgramOptions.Seed)),
            DataFile = value(ProgramOptions.Data),
            TransitionTime = DelayOf(value(ProgramOptions.Delay)),
            Examples = IsSecond(ProgramOptions.Examples, value) ? ExampleUse.Only : ExampleUse.Fallback,
            AllowRemoteCallbacks = IsSecond(ProgramOptions.CallbacksTo, value),
            LocalPlayback = IsSecond(ProgramOptions.Playback, value),
            LoggerFactory = log,
        };
        return new ProgramSettings(options, keys is null, IsSecond(ProgramOptions.Output, value));
    }

    private static NcpCredentials? KeysOf(Func<ProgramOption, string?> value, Func<string, string?> variable)
    {
        string? accessKey = Given(value(ProgramOptions.AccessKey)) ?? Given(variable(ProgramOptions.AccessKeyVariable));
        string? secretKey = Given(value(ProgramOptions.SecretKey)) ?? Given(variable(ProgramOptions.SecretKeyVariable));
        // A pair stays valid after a restart of the emulator; one key without the other is a mistake.
        return (accessKey, secretKey) switch
        {
            (null, null) => null,
            (null, _) => throw Incomplete(ProgramOptions.AccessKeyVariable, ProgramOptions.AccessKey),
            (_, null) => throw Incomplete(ProgramOptions.SecretKeyVariable, ProgramOptions.SecretKey),
            _ => new NcpCredentials(accessKey, secretKey),
        };
    }

    private static string? Given(string? text) => string.IsNullOrEmpty(text) ? null : text;

    private static FormatException Incomplete(string variable, ProgramOption option) =>
        new($"{variable} is not set. Set it or specify {option.Name}, or omit both keys to generate a pair.");

    private static IPAddress AddressOf(string? text) => text is null
        ? IPAddress.Loopback
        : IPAddress.TryParse(text, out IPAddress? address)
            ? address
            : throw new FormatException($"{ProgramOptions.Host.Name} needs an IP address, such as 0.0.0.0.");

    private static int SeedOf(string? text) => text is null
        ? 0
        : int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int seed)
            ? seed
            : throw new FormatException($"{ProgramOptions.Seed.Name} needs a whole number of 32 bits.");

    private static TimeSpan DelayOf(string? text) => text is null
        ? new EmulatorOptions().TransitionTime
        : double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double seconds) && seconds <= MaxDelay
            ? TimeSpan.FromSeconds(seconds)
            : throw new FormatException($"{ProgramOptions.Delay.Name} needs a number of seconds from 0 to {MaxDelay}.");

    // Each option with fixed values has two; the first is the default.
    private static bool IsSecond(ProgramOption option, Func<ProgramOption, string?> value)
    {
        string text = value(option) ?? option.Words[0];
        return option.Words.Contains(text)
            ? text == option.Words[1]
            : throw new FormatException($"{option.Name} needs one of these values: {string.Join(", ", option.Words)}.");
    }
}
