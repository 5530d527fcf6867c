using System.Reflection;
using LiveStation.Runtime;
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Testing.Tests;

public sealed class MatchingTests : IDisposable
{
    private readonly Tested _tested = new();

    public void Dispose() => _tested.Dispose();

    [Fact]
    public void Every_operation_of_the_client_can_be_expected()
    {
        string[] operations =
        [
            .. typeof(LiveStationClient).Assembly.GetTypes().SelectMany(type => type.GetMethods())
                .Select(method => method.GetCustomAttribute<ApiOperationAttribute>()).OfType<ApiOperationAttribute>()
                .SelectMany(operation => new[] { operation.Id, $"{operation.Method} {operation.Route}" }).Distinct(),
        ];

        operations.Length.ShouldBeGreaterThan(100);
        foreach (string operation in operations)
            _tested.Handler.Expect(operation);
    }

    [Fact]
    public void A_misspelt_operation_is_refused_with_the_name_that_was_meant() =>
        Should.Throw<ArgumentException>(() => _tested.Handler.Expect("getReStreamChanel"))
            .Message.ShouldStartWith("The client has no operation 'getReStreamChanel'. Did you mean 'getReStreamChannel'?");

    [Fact]
    public void A_placeholder_that_the_route_does_not_have_is_refused() =>
        Should.Throw<ArgumentException>(() => _tested.Handler.Expect("getReStreamChannel").WithPath("id", "ls-1"))
            .Message.ShouldStartWith("The route /re-stream/channels/{channelId} has no placeholder 'id'.");

    [Fact]
    public void A_type_that_is_no_client_is_refused() =>
        Should.Throw<ArgumentException>(() => TestHandler.For<string>()).Message.ShouldContain("'System.String'");

    [Fact]
    public async Task Path_values_select_among_expected_calls()
    {
        _tested.Handler.Expect("getReStreamChannel").WithPath("channelId", "ls-1").Returns(new ReStreamChannel { InstanceNo = 1 });
        _tested.Handler.Expect("getReStreamChannel").WithPath("channelId", "ls 2/3").Returns(new ReStreamChannel { InstanceNo = 2 });

        (await _tested.GetAsync("ls 2/3")).InstanceNo.ShouldBe(2);
        (await _tested.GetAsync("ls-1")).InstanceNo.ShouldBe(1);

        _tested.Handler.VerifyAll();
    }

    [Fact]
    public async Task Query_values_and_conditions_select_among_expected_calls()
    {
        _tested.Handler.Expect("listReStreamChannels").WithQuery("pageNo", "2").WithQuery("pageSizeNo", null)
            .Returns(new ResultList<ReStreamChannel>([]) { Total = 2 });
        _tested.Handler.Expect("listReStreamChannels").Where(call => call.Query.Count == 2)
            .Returns(new ResultList<ReStreamChannel>([]) { Total = 1 });

        (await ListAsync(new() { Page = 2, PageSize = 50 })).Total.ShouldBe(1);
        (await ListAsync(new() { Page = 2 })).Total.ShouldBe(2);
    }

    [Theory]
    [InlineData("""{ "channelName": "morning_show" }""", null)]
    [InlineData("""{ "restream": [ { "targetName": "YOUTUBE" } ] }""", null)]
    [InlineData("""{ "restream": [ { "targetName": "STEAM" } ] }""", "$.restream[0].targetName")]
    [InlineData("""{ "restream": [] }""", "$.restream")]
    [InlineData("""{ "channelName": 7 }""", "$.channelName")]
    [InlineData("""{ "missing": null }""", "$.missing")]
    public async Task A_body_is_compared_with_a_part_of_it(string part, string? difference)
    {
        _tested.Handler.Expect("createReStreamChannel").WithBody(part).Returns(new ReStreamChannel());

        Task<ReStreamChannel> call = _tested.Client.ReStream.CreateAsync(Requests.Channel, Tested.Token);

        if (difference is null)
            await call;
        else
            (await Should.ThrowAsync<UnexpectedCallException>(() => call)).Message.ShouldEndWith($": the body differs at {difference}.");
    }

    [Fact]
    public async Task A_call_in_another_zone_belongs_to_the_same_operation()
    {
        using Tested tested = new(zone: LiveStationZones.Finance);
        tested.Handler.Expect("getReStreamChannel").Returns(new ReStreamChannel());

        await tested.GetAsync();

        tested.Handler.Calls.ShouldHaveSingleItem().Path.ShouldBe("/api/fin-v2/re-stream/channels/ls-1");
    }

    [Fact]
    public async Task Calls_are_recorded_with_operation_values_and_body()
    {
        _tested.Handler.Expect("createReStreamChannel").Returns(new ReStreamChannel());
        _tested.Handler.Expect("getReStreamChannel").Returns(new ReStreamChannel());

        await _tested.Client.ReStream.CreateAsync(Requests.Channel, Tested.Token);
        await _tested.GetAsync("ls-1");

        TestCall[] calls = [.. _tested.Handler.Calls];
        calls.Select(call => call.ToString()).ShouldBe(
        [
            "createReStreamChannel (POST /re-stream/channels)", "getReStreamChannel (GET /re-stream/channels/{channelId})",
        ]);
        calls[0].ReadBody<CreateReStreamChannelRequest>().ShouldBe(Requests.Channel);
        calls[1].PathValues.ShouldBe(new Dictionary<string, string> { ["channelId"] = "ls-1" });
        Should.Throw<InvalidOperationException>(() => calls[1].ReadBody<CreateReStreamChannelRequest>());
    }

    private Task<ResultList<ReStreamChannel>> ListAsync(ListReStreamChannelsOptions options) =>
        _tested.Client.ReStream.ListPageAsync(options, Tested.Token);
}
