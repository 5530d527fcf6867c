using System.Text.Json;
using LiveStation.Emulator.Serving;
using LiveStation.Emulator.Tests.Support;

namespace LiveStation.Emulator.Tests;

/// <summary>Paging and filters of lists that the emulator builds from examples.</summary>
public sealed class ListCutTests(SharedEmulator shared) : IClassFixture<SharedEmulator>
{
    private static readonly ServerListing Listing = new()
    {
        Page = "page",
        Size = "size",
        Most = 2,
        Filters = [new ServerFilter("id", "itemId", isPart: true), new ServerFilter("kind", "kind", isPart: false)],
    };

    private static readonly string[] Examples =
    [
        """{"content":[{"itemId":"a1","kind":"BLOCK"},{"itemId":"b1","kind":"FORCE_BLOCK"}],"total":3}""",
        """{"content":[{"itemId":"a2","kind":"BLOCK"},{"itemId":"a1","kind":"BLOCK"}],"total":3,"page":2}""",
    ];

    [Theory]
    [InlineData("", "a1,b1", 3)]
    [InlineData("page=1&size=1", "a1", 3)]
    [InlineData("page=2", "a2", 3)]
    [InlineData("page=3", "", 3)]
    [InlineData("page=2147483647&size=2147483647", "", 3)]
    [InlineData("page=0", "", 3)]
    [InlineData("size=0", "", 3)]
    [InlineData("id=a", "a1,a2", 2)]
    [InlineData("id=a&page=2&size=1", "a2", 2)]
    [InlineData("kind=BLOCK", "a1,a2", 2)]
    [InlineData("kind=", "a1,b1", 3)]
    [InlineData("kind=NONE", "", 0)]
    [InlineData("other=x", "a1,b1", 3)]
    public void Items_of_all_examples_are_filtered_and_then_paged(string query, string items, int total)
    {
        Dictionary<string, string> values = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);

        JsonElement answer = JsonElement.Parse(ListCutter.Cut(Examples, Listing, values.GetValueOrDefault).ShouldNotBeNull());

        string.Join(',', answer.GetProperty("content").EnumerateArray().Select(item => item.GetProperty("itemId").GetString()))
            .ShouldBe(items);
        answer.GetProperty("total").GetInt32().ShouldBe(total);
    }

    [Fact]
    public void Examples_without_a_list_are_not_paged() =>
        ListCutter.Cut(["""{"content":{}}""", "[]"], Listing, _ => null).ShouldBeNull();

    [Theory]
    [InlineData("?pageNo=1&pageSizeNo=1", 1)]
    [InlineData("?pageNo=1000&pageSizeNo=100", 0)]
    [InlineData("?channelStatus=READY", null)]
    [InlineData("?channelStatus=DELETED", 0)]
    public async Task Channels_are_listed_by_the_query(string query, int? count)
    {
        RawResponse answer = await new TestCall("/api/v2/channels" + query)
        {
            Timestamp = SpecExample.Moment.ToUnixTimeMilliseconds().ToString(System.Globalization.CultureInfo.InvariantCulture),
        }.SendAsync(shared.Host);

        answer.Status.ShouldBe(200, answer.Text);
        JsonElement[] channels = [.. JsonElement.Parse(answer.Text).GetProperty("content").EnumerateArray()];
        channels.Length.ShouldBe(count ?? channels.Length);
        if (query.Contains("READY", StringComparison.Ordinal))
        {
            channels.ShouldNotBeEmpty();
            channels.ShouldAllBe(channel => channel.GetProperty("channelStatus").GetString() == "READY");
        }
    }

    [Fact]
    public async Task An_example_with_times_in_the_past_is_still_accepted()
    {
        TestClock later = new() { Milliseconds = SpecExample.Moment.AddYears(3).ToUnixTimeMilliseconds() };
        await using EmulatorHost emulator = await Emulators.StartAsync(clock: later, maxRequestBodyBytes: 4096);

        foreach (SpecExample example in SpecModel.Examples.Values.Where(one => one.Operation.Body is not null && one.Example.ErrorCode is null))
        {
            TestCall call = example.Call() with
            {
                Timestamp = later.Milliseconds.ToString(System.Globalization.CultureInfo.InvariantCulture),
            };
            (await call.SendAsync(emulator)).Status.ShouldBe(example.Example.Status, example.Name);
        }
    }
}
