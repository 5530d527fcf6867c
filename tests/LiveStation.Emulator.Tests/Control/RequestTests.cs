using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using LiveStation.Emulator.Control.Requests;
using LiveStation.Emulator.Faults;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests.Control;

/// <summary>The log of requests, over HTTP.</summary>
public sealed class RequestTests
{
    private const string Channels = "/api/v2/re-stream/channels";

    private const string Model =
        """
        {
          "enums": { "ChannelStatus": { "FORCE_BLOCK": {} } },
          "types": { "Door": { "members": [ { "name": "code", "aliases": ["pin"], "type": { "kind": "text" }, "secret": true } ] } },
          "operations": {
            "getReStreamChannel": { "call": "ReStream.GetAsync", "path": [{ "name": "channelId", "type": { "kind": "text" } }] },
            "createReStreamChannel": { "call": "ReStream.CreateAsync", "body": "CreateReStreamChannelRequest" },
            "listReStreamChannels": {
              "call": "ReStream.ListAsync",
              "query": [ { "name": "pageNo", "type": { "kind": "int" } }, { "name": "channelStatus", "type": { "kind": "enum", "name": "ChannelStatus" } } ]
            }
          }
        }
        """;

    [Fact]
    public async Task A_request_is_recorded_with_its_outcome()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        await new TestCall(Targets.Channel).SendAsync(emulator);

        JsonElement request = await LastAsync(emulator);

        Text(request, "method").ShouldBe("GET");
        Text(request, "target").ShouldBe(Targets.Channel);
        Text(request, "operation").ShouldBe("getReStreamChannel");
        Text(request, "accessKey").ShouldBe(TestKeys.A.AccessKey);
        Text(request, "time").ShouldBe("2026-08-22T12:00:00Z");
        request.GetProperty("number").GetInt64().ShouldBe(1);
        request.GetProperty("status").GetInt32().ShouldBe(200);
        request.GetProperty("check").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(request, "responseBody").ShouldContain("\"channelId\"");
    }

    [Theory]
    [InlineData("/%ff", "target")]
    [InlineData("/nowhere", "route")]
    [InlineData("headers", "headers")]
    [InlineData("key", "access-key")]
    [InlineData("timestamp", "timestamp")]
    [InlineData("signature", "signature")]
    [InlineData("size", "size")]
    [InlineData("region", "region")]
    [InlineData("body", "body")]
    [InlineData("values", "values")]
    [InlineData("rules", "rules")]
    [InlineData("missing", "key")]
    public async Task The_check_that_refused_a_request_is_named(string mistake, string check)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        TestCall create = new(Channels) { Method = "POST" };
        await (mistake switch
        {
            "headers" => new TestCall(Targets.Channel) { Without = ["x-ncp-iam-access-key"] },
            "key" => new TestCall(Targets.Channel) { Keys = TestKeys.B },
            "timestamp" => new TestCall(Targets.Channel) { Timestamp = "1" },
            "signature" => new TestCall(Targets.Channel) { Signature = "c2ln" },
            "size" => create with { Body = new byte[2000] },
            "region" => new TestCall(Targets.Channel) { Region = "JPN" },
            "body" => create with { Body = "{"u8.ToArray() },
            "values" => create with { Body = "{}"u8.ToArray() },
            "rules" => create with { Body = """{"channelName":"a","planType":"STANDARD","restream":[{"targetName":"PRISM","rtmpUrl":"rtmp://a.example","streamKey":"k"}]}"""u8.ToArray() },
            "missing" => new TestCall(Targets.UnknownChannel),
            _ => new TestCall(mistake),
        }).SendAsync(emulator);

        Text(await LastAsync(emulator), "check").ShouldBe(check);
    }

    [Fact]
    public async Task The_answerer_of_a_response_is_named()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        await new TestCall(Targets.Channel).SendAsync(emulator);
        Text(await LastAsync(emulator), "answeredBy").ShouldBe("example");

        await new TestCall("/nowhere").SendAsync(emulator);
        Text(await LastAsync(emulator), "answeredBy").ShouldBe("gateway");
    }

    [Fact]
    public async Task Requests_are_read_after_a_number_the_newest_last()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        using ControlClient control = new(emulator);
        for (int i = 1; i <= 5; i++)
            await new TestCall($"/{i}").SendAsync(emulator);

        (await TargetsAsync("requests?after=3")).ShouldBe(["/4", "/5"]);
        (await TargetsAsync("requests?limit=2")).ShouldBe(["/4", "/5"]);
        (await control.RefusedAsync(HttpMethod.Get, "requests?after=x")).ShouldBe("400 Specify after as a number, such as 1.");

        async Task<string[]> TargetsAsync(string path) =>
            [.. (await control.GetAsync(path)).GetProperty("requests").EnumerateArray().Select(request => Text(request, "target"))];
    }

    [Fact]
    public void The_log_keeps_the_last_1000_requests_and_their_numbers()
    {
        RequestRing ring = new();
        for (int i = 0; i < 1_005; i++)
            ring.Add(Record("/"));

        IReadOnlyList<RequestRecord> kept = ring.After(0, int.MaxValue);

        kept.Count.ShouldBe(1_000);
        kept[0].Number.ShouldBe(6);
        kept[^1].Number.ShouldBe(1_005);
    }

    [Fact]
    public async Task Secrets_in_bodies_are_masked_by_the_model_and_by_their_names()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new FakeState { Model = Model });
        TestCall call = new(Channels)
        {
            Method = "POST",
            Body = Encoding.UTF8.GetBytes(
                """{"channelName":"방","code":"c1","pin":{"a":"c2"},"restream":[{"streamKey":"c3","password":null,"id":4}],"n":1.50}"""),
        };
        await call.SendAsync(emulator);

        Text(await LastAsync(emulator), "requestBody").ShouldBe(
            """{"channelName":"방","code":"***","pin":"***","restream":[{"streamKey":"***","password":null,"id":4}],"n":1.50}""");
    }

    [Theory]
    [InlineData("""{"a":1,"streamKey":"sec""", """{"a":1,"streamKey":…""")]
    [InlineData("""{"streamKey":"secret" oops "streamKey":"other"}""", """{"streamKey":"***"…""")]
    [InlineData("streamKey=secret", "…")]
    [InlineData("<a>streamKey</a>", "…")]
    [InlineData("""{"callbackEndpoint":"https://me:pw@hooks.example:8443/4f1c?a=b","callbackUrl":"file:///4f1c"}""",
        """{"callbackEndpoint":"https://hooks.example:8443/***","callbackUrl":"***"}""")]
    [InlineData("""{"callbackUrl":null,"callbackEndpoint":["https://hooks.example/4f1c"]}""", """{"callbackUrl":null,"callbackEndpoint":"***"}""")]
    public void A_body_shows_no_secret_even_if_it_is_not_JSON(string body, string shown) =>
        new SecretMasking(new HashSet<string>()).Mask(Encoding.UTF8.GetBytes(body)).ShouldBe(shown);

    [Fact]
    public async Task A_page_of_a_fault_is_shown_but_no_body_that_only_looks_like_a_page()
    {
        await using EmulatorHost emulator = await Emulators.StartAsync();
        emulator.Faults.Add(Fault.Page(502, "<h1>Bad gateway</h1>"));

        await new TestCall(Targets.Channel).SendAsync(emulator);
        Text(await LastAsync(emulator), "responseBody").ShouldBe("<h1>Bad gateway</h1>");

        await new TestCall(Channels) { Method = "POST", Body = "<streamKey>secret</streamKey>"u8.ToArray() }.SendAsync(emulator);
        Text(await LastAsync(emulator), "requestBody").ShouldBe("…");
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_request_whose_client_disconnects_is_recorded(bool isSlow)
    {
        TestHandlers handlers = new((_, call) =>
        {
            call.Ended.WaitHandle.WaitOne();
            throw new OperationCanceledException(call.Ended);
        });
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers);
        if (isSlow)
            emulator.Faults.Add(Fault.Slow(TimeSpan.FromDays(1)));
        emulator.Clock.Stop();
        using (TcpClient client = new())
        {
            await client.ConnectAsync(emulator.BaseAddress.Host, emulator.BaseAddress.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(new TestCall(Targets.Channel).Bytes(), TestContext.Current.CancellationToken);
        }

        JsonElement request = await LastAsync(emulator);

        request.GetProperty("status").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(request, "reason").ShouldBe("the client disconnected");
        Text(request, "answeredBy").ShouldBe(isSlow ? "fault" : "nobody");
        Text(request, "operation").ShouldBe("getReStreamChannel");
    }

    [Fact]
    public async Task A_handler_that_throws_is_named_without_a_check()
    {
        TestHandlers handlers = new((_, _) => throw new TimeZoneNotFoundException("inside"));
        await using EmulatorHost emulator = await Emulators.StartAsync(handlers);
        await new TestCall(Targets.Channel).SendAsync(emulator);

        JsonElement request = await LastAsync(emulator);

        request.GetProperty("status").GetInt32().ShouldBe(500);
        Text(request, "answeredBy").ShouldBe("handler");
        request.GetProperty("check").ValueKind.ShouldBe(JsonValueKind.Null);
        Text(request, "reason").ShouldBe("the handler threw TimeZoneNotFoundException");
    }

    [Fact]
    public void A_long_body_is_shortened_after_it_was_masked()
    {
        SecretMasking masking = new(new HashSet<string>());
        string body = $$"""{"streamKey":"secret","text":"{{new string('a', 40_000)}}"}""";

        string shown = RecordedBody.Of(Encoding.UTF8.GetBytes(body), masking).Text!;

        shown.Length.ShouldBe(RecordedBody.MaxLength + 1);
        shown.ShouldStartWith("""{"streamKey":"***","text":"aaa""");
        shown.ShouldEndWith("a…");
    }

    [Fact]
    public void A_recorded_request_shows_no_body_as_text()
    {
        RequestRecord record = Record("/a") with { RequestBody = RecordedBody.Of("secret"u8.ToArray(), new SecretMasking(new HashSet<string>())) };

        record.ToString().ShouldBe("GET /a");
        record.RequestBody.ToString().ShouldBe("***");
    }

    [Fact]
    public async Task The_command_of_a_request_can_be_run_again_and_is_accepted()
    {
        // The shell has the real time.
        EmulatorOptions options = new() { Credentials = TestKeys.A.Credentials };
        await using EmulatorHost emulator = await Emulators.StartAsync(options);
        await new TestCall(Targets.Channel) { Timestamp = "1" }.SendAsync(emulator);
        string curl = Text(await LastAsync(emulator), "curl");

        ProcessStartInfo start = new("sh", ["-c", $"{curl} -s"]) { RedirectStandardOutput = true };
        start.Environment["LIVESTATION_ACCESS_KEY"] = TestKeys.A.AccessKey;
        start.Environment["LIVESTATION_SECRET_KEY"] = TestKeys.A.SecretKey;
        using Process shell = Process.Start(start)!;
        await shell.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);

        (await LastAsync(emulator)).GetProperty("status").GetInt32().ShouldBe(200, curl);
        curl.ShouldNotContain(TestKeys.A.SecretKey);
    }

    [Fact]
    public async Task The_command_for_an_emulator_without_signatures_is_plain_curl()
    {
        EmulatorOptions options = new() { AllowUnsigned = true };
        await using EmulatorHost emulator = await Emulators.StartAsync(options);
        await new TestCall(Channels) { Method = "POST", Body = """{"channelName":"it's"}"""u8.ToArray(), Without = ["x-ncp-apigw-timestamp", "x-ncp-apigw-signature-v2"] }
            .SendAsync(emulator);

        Text(await LastAsync(emulator), "curl").ShouldBe(
            $"curl -X 'POST' '{emulator.BaseAddress.GetLeftPart(UriPartial.Authority)}{Channels}' -H 'x-ncp-region_code: KR' "
            + $"-H 'x-ncp-iam-access-key: {TestKeys.A.AccessKey}' -H 'Content-Type: application/json' --data-raw "
            + """'{"channelName":"it'\''s"}'""");
    }

    [Theory]
    [InlineData("GET", "/re-stream/channels/ls-%221", null, """await client.ReStream.GetAsync("ls-\u00221");""")]
    [InlineData("GET", "/re-stream/channels?pageNo=2&channelStatus=FORCE_BLOCK&x=1", null,
        "await client.ReStream.ListAsync(new() { PageNo = 2, ChannelStatus = ChannelStatus.ForceBlock });")]
    [InlineData("GET", "/re-stream/channels?channelStatus=A()%3B%22x", null,
        """await client.ReStream.ListAsync(new() { ChannelStatus = "A();\u0022x" });""")]
    [InlineData("POST", "/re-stream/channels", """{"a":1}""",
        "await client.ReStream.CreateAsync(JsonSerializer.Deserialize<CreateReStreamChannelRequest>(\"\"\"{\"a\":1}\"\"\")!);")]
    public async Task A_request_is_shown_as_a_call_of_the_client(string method, string path, string? body, string call)
    {
        await using EmulatorHost emulator = await Emulators.StartAsync(new FakeState { Model = Model });
        await new TestCall($"/api/v2{path}") { Method = method, Body = Encoding.UTF8.GetBytes(body ?? "") }.SendAsync(emulator);

        Text(await LastAsync(emulator), "csharp").ShouldBe(call);
    }

    private static RequestRecord Record(string target) => TestRecord.Of(target);

    private static async Task<JsonElement> LastAsync(EmulatorHost emulator)
    {
        using ControlClient control = new(emulator);
        using CancellationTokenSource limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(TimeSpan.FromSeconds(60));
        while (true)
        {
            // A request whose client disconnected is recorded when the server notices.
            if ((await control.GetAsync("requests?limit=1")).GetProperty("requests") is var requests && requests.GetArrayLength() > 0)
                return requests[0];
            limit.Token.ThrowIfCancellationRequested();
        }
    }

    private static string Text(JsonElement request, string name) => request.GetProperty(name).GetString()!;
}
