using System.Text;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Flavours;

namespace LiveStation.Wire.Tests.Support;

/// <summary>Compares what a flavour sends with what the spec specifies.</summary>
internal static class WireCheck
{
    /// <summary>Sends an example, and returns the differences; none when the flavour sends what the spec specifies.</summary>
    public static async Task<IReadOnlyList<string>> DifferencesAsync(
        IWireFlavour flavour, CorpusExample example, RecordingServer server, CancellationToken cancellationToken)
    {
        server.RespondWith(example.Status, example.Response);
        Exception? failure = await Record.ExceptionAsync(() => flavour.SendAsync(example, server.Address, cancellationToken));
        IReadOnlyList<RecordedRequest> requests = server.TakeRequests();
        if (failure is not null)
            return [$"{flavour.Name} failed: {failure}"];
        return requests.Count == 1
            ? [.. Differences(flavour, example, requests[0])]
            : [$"{flavour.Name} sent {requests.Count} requests."];
    }

    private static IEnumerable<string> Differences(IWireFlavour flavour, CorpusExample example, RecordedRequest request)
    {
        string?[] found =
        [
            Difference("request line", $"{example.Method} {example.Target} HTTP/1.1", request.Line),
            Difference("body", example.Body, Encoding.UTF8.GetString(request.Body)),
            Difference("Content-Type", "application/json", Header(request, "content-type")),
            Difference("region", example.Zone.Region, Header(request, "x-ncp-region_code")),
            Difference("access key", WireKeys.AccessKey, Header(request, "x-ncp-iam-access-key")),
            Header(request, "accept") is "" or "*/*" or "application/json" ? null : "Accept excludes JSON.",
            Difference("signature", ExpectedSignature(flavour, example, request), Header(request, "x-ncp-apigw-signature-v2")),
        ];
        return found.OfType<string>();
    }

    private static string ExpectedSignature(IWireFlavour flavour, CorpusExample example, RecordedRequest request) =>
        flavour.IsSigned ? WireKeys.Sign(example.Method, example.Target, Header(request, "x-ncp-apigw-timestamp")) : "";

    private static string? Difference(string part, string expected, string actual) =>
        expected == actual ? null : $"The {part} is '{actual}', not '{expected}'.";

    // A header that is sent twice has a comma, which no expected value has.
    private static string Header(RecordedRequest request, string name) => string.Join(',', request.Headers[name]);
}
