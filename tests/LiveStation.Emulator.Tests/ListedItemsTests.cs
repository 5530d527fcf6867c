using LiveStation.Emulator.Tests.Support;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests;

/// <summary>Each item of a list can also be read by its identifier, with the same values.</summary>
public sealed class ListedItemsTests(SharedEmulator emulator) : IClassFixture<SharedEmulator>
{
    public static TheoryData<string> Names => [.. Lists.Select(example => example.Name)];

    private static IEnumerable<SpecExample> Lists => SpecModel.Examples.Values.Where(example =>
        example.Operation is { Method: "GET", Reply: ReplyShape.List or ReplyShape.Counted }
        && example.Example.ErrorCode is null);

    [Theory]
    [InlineData("listChannels", "getChannel")]
    [InlineData("listCurtainContents", "getCurtainContent")]
    [InlineData("listQualityProfiles", "getQualityProfile")]
    [InlineData("listQualitySets", "getQualityProfile")]
    [InlineData("listQualitySets", "getQualitySet")]
    [InlineData("listReStreamChannels", "getReStreamChannel")]
    [InlineData("listRecordings", "getRecording")]
    [InlineData("listShortClips", "getShortClip")]
    [InlineData("listVodChannels", "getVodChannel")]
    public void The_operation_that_reads_an_item_of_a_list_is_found(string list, string read) =>
        Shown(list).ShouldContain(shown => Read(read).Reads(shown.Item));

    [Theory]
    [InlineData("listManagerGroups", "listManagers")]
    [InlineData("listChannels", "getQualitySet")]
    [InlineData("listVodChannels", "getVodSchedule")]
    [InlineData("listEvents", "getChannel")]
    public void The_operation_that_reads_an_object_referenced_by_a_list_item_is_found(string list, string read) =>
        Shown(list).ShouldContain(shown => shown.Item.Members.Any(
            member => Read(read).IsReferredToBy(member, shown.Item, shown.List)));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_item_of_a_list_is_read_with_the_values_of_the_list(string name)
    {
        foreach (ListedObject listed in await ListAsync(SpecModel.Examples[name]))
        {
            foreach (ReadOperation read in ReadOperation.All.Where(one => one.Reads(listed)))
                (await ReadAsync(read, listed)).Value.ShouldAgreeWith(listed.Value, read.Operation.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_object_referenced_by_a_list_item_can_be_read(string name)
    {
        SpecExample example = SpecModel.Examples[name];
        foreach (ListedObject listed in await ListAsync(example))
        {
            foreach (FieldModel member in listed.Members)
            {
                ReadOperation[] reads = [.. ReadOperation.All.Where(
                    read => !read.Reads(listed) && read.IsReferredToBy(member, listed, example.Operation))];
                (reads.Length == 0 || await AnyAnswersAsync(reads, listed, member))
                    .ShouldBeTrue($"{member.Wire} of {listed.Value}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_list_without_a_query_contains_each_item_once(string name)
    {
        SpecExample example = SpecModel.Examples[name];
        if (example.Operation.Query.Any(value => !value.IsOptional))
            return;
        EquatableArray<QueryValueModel> none = Array.Empty<QueryValueModel>().ToEquatableArray();
        IReadOnlyList<ListedObject> items =
            await ListAsync(example with { Example = example.Example with { Query = none } });

        foreach (ReadOperation read in ReadOperation.All.Where(one => one.Operation.Result == example.Operation.Result))
            items.Select(read.IdentifierOf).Where(identifier => identifier is not null).ShouldBeUnique();
    }

    [Theory]
    [InlineData("listQualityProfiles", "getQualityProfile")]
    [InlineData("listQualitySets", "getQualitySet")]
    [InlineData("listRecordings", "getRecording")]
    [InlineData("listShortClips", "getShortClip")]
    public void A_list_without_pages_contains_all_objects_that_can_be_read(string list, string read)
    {
        IEnumerable<string?> readable = Read(read).Operation.Examples
            .Where(example => example.ErrorCode is null).Select(example => example.Path[^1]);

        readable.Except(Shown(list).Select(shown => Read(read).IdentifierOf(shown.Item))).ShouldBeEmpty();
    }

    private static ReadOperation Read(string id) => ReadOperation.All.Single(read => read.Operation.Id == id);

    private static IEnumerable<(OperationModel List, ListedObject Item)> Shown(string list) =>
        Lists.Where(example => example.Operation.Id == list).SelectMany(example => ListedObject
            .In(example.Operation, example.Example.Path, example.Example.Body!)
            .Select(item => (example.Operation, item)));

    private async Task<IReadOnlyList<ListedObject>> ListAsync(SpecExample example)
    {
        RawResponse answer = await example.Call().SendAsync(emulator.Host);
        answer.Status.ShouldBe(200, answer.Text);
        return ListedObject.In(example.Operation, example.Example.Path, answer.Text);
    }

    private async Task<ListedObject> ReadAsync(ReadOperation read, ListedObject listed)
    {
        string identifier = read.IdentifierOf(listed).ShouldNotBeNull();
        SpecExample call = read.For(listed, identifier);
        RawResponse answer = await call.Call().SendAsync(emulator.Host);
        answer.Status.ShouldBe(200, $"{call.Call().Target} {answer.Text}");
        return ListedObject.In(call.Operation, call.Example.Path, answer.Text)
            .Where(item => item.Type == listed.Type && read.IdentifierOf(item) == identifier)
            .ShouldHaveSingleItem();
    }

    // The identifier of a channel does not indicate the type of the channel.
    private async Task<bool> AnyAnswersAsync(IEnumerable<ReadOperation> reads, ListedObject listed, FieldModel member)
    {
        foreach (ReadOperation read in reads)
        {
            RawResponse answer = await read.For(listed, listed.Known[member.Wire]).Call().SendAsync(emulator.Host);
            if (answer.Status == 200)
                return true;
        }
        return false;
    }
}
