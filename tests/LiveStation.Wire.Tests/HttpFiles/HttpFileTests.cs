using LiveStation.Emulator;
using LiveStation.Emulator.Serving;
using LiveStation.Wire.Tests.Corpus;
using LiveStation.Wire.Tests.Support;

namespace LiveStation.Wire.Tests.HttpFiles;

/// <summary>The files of requests for the spec.</summary>
public sealed class HttpFileTests
{
    [Fact]
    public void Each_example_is_a_request_in_the_file_of_its_group() =>
        GeneratedHttpFiles.ByGroup.SelectMany(file => file.Value.Requests.Keys.Select(title => $"{file.Key} {title}"))
            .ShouldBe(WireCorpus.Examples.Select(example => $"{example.Group} {example.Operation}: {example.Name}"), ignoreOrder: true);

    [Fact]
    public async Task An_emulator_that_allows_unsigned_calls_responds_to_each_request_as_it_is_written()
    {
        EmulatorOptions options = new()
        {
            AllowUnsigned = true,
            Examples = ExampleUse.Only,
            TimeProvider = new ExampleClock(),
        };
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        await using EmulatorHost emulator = await LiveStationEmulator.StartAsync(options, cancellationToken);
        List<string> unexpected = [];

        foreach (CorpusExample example in WireCorpus.Examples)
        {
            HttpFileRequest request = GeneratedHttpFiles.ByGroup[example.Group].Resolve(
                $"{example.Operation}: {example.Name}", ("host", emulator.BaseAddress.GetLeftPart(UriPartial.Authority)));
            string response = await RawSender.SendAsync(emulator.BaseAddress, request.Text(emulator.BaseAddress), cancellationToken);
            if (!response.StartsWith($"HTTP/1.1 {StatusOf(example)} ", StringComparison.Ordinal))
                unexpected.Add($"{example}: {response}");
        }

        unexpected.ShouldBeEmpty();
    }

    [Fact]
    public void A_variable_is_replaced_in_every_part_of_a_request()
    {
        HttpFile file = HttpFile.Parse("""
            # A comment.

            @host = http://127.0.0.1:5250
            @key = K

            ### one: first
            # Does it.
            // Response: 200.
            PUT {{host}}/a/{{key}}
            x-key: {{key}}

            {"key":"{{key}}","other":{"a":{"b":1}}}

            ### one: second
            GET {{host}}/a

            """.ReplaceLineEndings("\n"));

        HttpFileRequest request = file.Resolve("one: first", ("key", "L"));

        request.Comments.ShouldBe(["# Does it.", "// Response: 200."]);
        request.Text(new Uri("http://127.0.0.1:5250")).ShouldBe(
            "PUT /a/L HTTP/1.1\r\nHost: 127.0.0.1:5250\r\nConnection: close\r\nContent-Length: 33\r\nx-key: L\r\n\r\n"
            + """{"key":"L","other":{"a":{"b":1}}}""");
        file.Requests["one: second"].Body.ShouldBeEmpty();
    }

    // Of examples with the same request, such as one without permission, the emulator responds with the first.
    private static int StatusOf(CorpusExample example) => WireCorpus.Examples
        .First(other => (other.Method, other.Target, other.Body) == (example.Method, example.Target, example.Body)).Status;
}
