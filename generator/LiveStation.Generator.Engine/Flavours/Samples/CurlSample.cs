using LiveStation.Generator.Engine.Flavours.Gateway;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Samples;

/// <summary>Writes the request of an example as a command of curl, for an emulator that accepts unsigned requests.</summary>
/// <param name="service">The service.</param>
internal sealed class CurlSample(ServiceModel service)
{
    /// <summary>Returns the command, for a POSIX shell.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The example.</param>
    public string Of(OperationModel operation, ExampleModel example)
    {
        ZoneModel zone = SampleTarget.ZoneOf(operation, service);
        List<string> parts =
        [
            $"curl -X {operation.Method} {ShellText.Quoted(SampleTarget.Address + zone.Prefix + RequestTarget.Of(operation, example))}",
            Header(GatewayHeaders.AccessKey, SampleTarget.AccessKey),
            Header(GatewayHeaders.Region, zone.Region),
            Header("Content-Type", GatewayHeaders.MediaType),
        ];
        if (example.Request is { } body)
            parts.Add($"--data-raw {ShellText.Quoted(body)}");
        return string.Join(ShellText.Continued, parts);
    }

    private static string Header(string name, string value) => $"-H {ShellText.Quoted($"{name}: {value}")}";
}
