using LiveStation.Cli.Running;
using LiveStation.Emulator;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Creates a client from the command line and the environment.</summary>
internal static class ClientSetup
{
    /// <summary>Name of the environment variable for the access key.</summary>
    public const string AccessKeyVariable = EmulatorArguments.AccessKeyVariable;

    /// <summary>Name of the environment variable for the secret key: other processes could read an argument.</summary>
    public const string SecretKeyVariable = EmulatorArguments.SecretKeyVariable;

    /// <summary>The names of both variables, for use in a sentence.</summary>
    public const string BothVariables = $"{AccessKeyVariable} and {SecretKeyVariable}";

    /// <summary>The option for the zone to call.</summary>
    public static readonly Option Zone = new("--zone", "NAME", $"zone to call: {string.Join(", ", Zones.Names)}");

    /// <summary>The option for the address to call.</summary>
    public static readonly Option Endpoint = new(
        "--endpoint", "URL", "address to call instead of the service, such as an emulator's");

    /// <summary>Creates a client.</summary>
    /// <param name="input">Arguments and options of the command.</param>
    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="CommandFailure">A key is missing, or a key or an option is invalid.</exception>
    public static LiveStationClient Connect(CommandInput input, Func<string, string?> variable)
    {
        ApiZone zone = Zones.Named(input.Value(Zone) ?? Zones.Names[0]);
        NcpCredentials credentials = Keys(variable);
        return new LiveStationClient(credentials, new ApiClientOptions { Zone = At(zone, input) });
    }

    /// <summary>Returns a zone at the address that the command line specifies, if it does.</summary>
    /// <param name="zone">The zone.</param>
    /// <param name="input">Arguments and options of the command.</param>
    /// <exception cref="CommandFailure">The address is invalid.</exception>
    public static ApiZone At(ApiZone zone, CommandInput input)
    {
        try
        {
            return input.Value(Endpoint) is { } endpoint
                ? new ApiZone(AddressOf(endpoint), zone.PathPrefix, zone.RegionCode)
                : zone;
        }
        catch (ArgumentException exception)
        {
            throw CommandFailure.NotUnderstood(exception.Message);
        }
    }

    /// <summary>Returns the key pair from the environment.</summary>
    /// <param name="variable">Reads an environment variable.</param>
    /// <exception cref="CommandFailure">A key is missing or invalid.</exception>
    public static NcpCredentials Keys(Func<string, string?> variable)
    {
        try
        {
            return new NcpCredentials(Required(AccessKeyVariable, variable), Required(SecretKeyVariable, variable));
        }
        catch (ArgumentException exception)
        {
            // The messages of the runtime name the invalid value and the reason; they do not contain a key.
            throw CommandFailure.NotUnderstood($"{BothVariables} do not contain a valid key pair: {exception.Message}");
        }
    }

    private static string Required(string name, Func<string, string?> variable) =>
        variable(name) is { Length: > 0 } value
            ? value
            : throw new CommandFailure(
                $"{name} is not set. Store your key pair in {BothVariables}. "
                + $"If neither is set, '{Invocation.Prefix} emulator' generates a key pair for trying it out.");

    private static Uri AddressOf(string endpoint) =>
        Uri.TryCreate(endpoint, UriKind.Absolute, out Uri? address)
            ? address
            : throw CommandFailure.NotUnderstood($"{Endpoint.Name} needs an address such as http://127.0.0.1:5250.");
}
