using LiveStation.Cli.Running;
using LiveStation.Cli.Signing;
using LiveStation.Cli.Values;
using LiveStation.Runtime;

namespace LiveStation.Cli.Commands;

/// <summary>Prints a signed request for another program to send.</summary>
internal sealed class SignCommand : ICommand
{
    private static readonly Option Body = new("--body", "FILE", "file with the request body, - for standard input");

    private static readonly Option Format = new(
        "--as", "FORMAT", $"what to print: {string.Join(", ", RequestFormat.All.Select(format => format.Name))}");

    /// <inheritdoc />
    public string Name => "sign";

    /// <inheritdoc />
    public IReadOnlyList<string> Arguments { get; } = ["method", "path"];

    /// <inheritdoc />
    public IReadOnlyList<Option> Options { get; } = [ClientSetup.Zone, ClientSetup.Endpoint, Body, Format];

    /// <inheritdoc />
    public string Summary => "print a signed request for another program to send";

    /// <inheritdoc />
    public async Task RunAsync(CommandInput input, Shell shell, CancellationToken stop)
    {
        RequestFormat format = FormatOf(input);
        string method = MethodOf(input.Argument(0));
        string target = input.Argument(1);
        ApiZone zone = ClientSetup.At(ZoneOf(input, target), input);
        CheckTarget(zone, target);
        NcpCredentials credentials = ClientSetup.Keys(shell.Variable);
        string? body = input.Value(Body) is { } file ? await RequestBodyFile.ReadAsync(file, shell, stop) : null;
        SignedRequest request = SignedRequest.Of(method, target, body, zone, credentials, shell.Clock.GetUtcNow());
        shell.Out.Raw($"# Valid until {KoreanTime.Of(request.ValidUntil)}\n{format.Write(request)}");
    }

    private static RequestFormat FormatOf(CommandInput input)
    {
        string name = input.Value(Format) ?? RequestFormat.All[0].Name;
        return RequestFormat.All.FirstOrDefault(format => format.Name == name) ?? throw CommandFailure.NotUnderstood(
            $"There is no format '{name}'.{Hint.For(name, RequestFormat.All.Select(format => format.Name))}");
    }

    private static string MethodOf(string token) =>
        token.Length > 0 && token.All(char.IsAsciiLetter)
            ? token.ToUpperInvariant()
            : throw CommandFailure.NotUnderstood($"'{token}' is not an HTTP method.");

    // The prefix of the path determines the zone, so that --zone is needed only for zones with the same prefix.
    private static ApiZone ZoneOf(CommandInput input, string target)
    {
        if (input.Value(ClientSetup.Zone) is not { } name)
        {
            return Zones.All.FirstOrDefault(zone => IsIn(zone, target)) ?? throw CommandFailure.NotUnderstood(
                $"The path must begin with the prefix of a zone: {string.Join(", ", Zones.All.Select(zone => zone.PathPrefix))}.");
        }
        ApiZone named = Zones.Named(name);
        return IsIn(named, target) ? named : throw CommandFailure.NotUnderstood(
            $"The path must begin with {named.PathPrefix}, the prefix of the zone '{name}'.");
    }

    private static bool IsIn(ApiZone zone, string target) =>
        target.StartsWith(zone.PathPrefix + "/", StringComparison.Ordinal);

    // The signature covers the target as it is sent. Programs normalize a URL in their own ways, so only a normal one is signed.
    private static void CheckTarget(ApiZone zone, string target)
    {
        string normal = new Uri(zone.BaseAddress.GetLeftPart(UriPartial.Authority) + target).PathAndQuery;
        if (normal != target)
            throw CommandFailure.NotUnderstood($"The path would be sent in another form. Write it as {normal}");
    }
}
