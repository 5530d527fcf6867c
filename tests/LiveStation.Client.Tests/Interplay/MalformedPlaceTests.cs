using System.Text;
using System.Text.Json;

namespace LiveStation.Client.Tests.Interplay;

/// <summary>The position of malformed JSON, member by member, for each kind of input of JsonSerializer.</summary>
public sealed class MalformedPlaceTests
{
    private const string Request =
        """
        {"channelName":"한강","envType":"REAL","cdn":{"createCdn":true,"cdnType":"GLOBAL_EDGE","profileId":5120},
        "qualitySetId":3107,"useDvr":true,"timemachineMin":360,"record":{"type":"AUTO_UPLOAD"},"drm":{"siteId":"s","contentId":"c"}}
        """;

    private const string Restream =
        """
        {"channelName":"yoga","planType":"PLATINUM","restream":[{"targetName":"YOUTUBE","rtmpUrl":"rtmp://a.example/b"},
        {"targetName":"NEWTUBE","streamKey":"k-2","x":[{"y":null,"z":1}]}],"unknown":{"a":1.5}}
        """;

    private static readonly JsonSerializerOptions Small = new() { DefaultBufferSize = 64 };

    private static readonly JsonSerializerOptions Large = new() { DefaultBufferSize = 100_000 };

    public static TheoryData<string, string> RequestMembers => MembersOf(Request);

    public static TheoryData<string, string> RestreamMembers => MembersOf(Restream);

    [Theory]
    [MemberData(nameof(RequestMembers))]
    public Task Of_a_request(string path, string malformed) => ShouldHavePath<CreateChannelRequest>(path, malformed);

    [Theory]
    [MemberData(nameof(RestreamMembers))]
    public Task Of_an_object_with_a_list_and_unknown_members(string path, string malformed) =>
        ShouldHavePath<ReStreamChannel>(path, malformed);

    [Theory]
    [MemberData(nameof(RequestMembers))]
    public void Lists_and_maps_of_this_library_add_the_item(string path, string malformed)
    {
        string list = "[" + Request + ",\n" + malformed + "]";

        PathOf(() => JsonSerializer.Deserialize<ValueList<CreateChannelRequest>>(list)).ShouldBe("$[1]" + path[1..]);
        PathOf(() => JsonSerializer.Deserialize<ResultList<CreateChannelRequest>>(list)).ShouldBe("$[1]" + path[1..]);
        PathOf(() => JsonSerializer.Deserialize<ValueMap<CreateChannelRequest>>("{\"a\":" + Request + ",\"b\":" + malformed + "}"))
            .ShouldBe("$.b" + path[1..]);
    }

    [Theory]
    [MemberData(nameof(RequestMembers))]
    public void A_users_types_around_it_do_not_add_a_path(string path, string malformed) =>
        PathOf(() => JsonSerializer.Deserialize<Dictionary<string, CreateChannelRequest[]>>("{\"a\":[" + malformed + "]}"))
            .ShouldBe(path);

    [Fact]
    public void A_value_of_the_wrong_type_in_a_list_has_its_path_too()
    {
        PathOf(() => JsonSerializer.Deserialize<ValueList<CreateChannelRequest>>("[" + Request + ",{\"qualitySetId\":{}}]"))
            .ShouldBe("$[1].qualitySetId");
        PathOf(() => JsonSerializer.Deserialize<ValueMap<ValueList<int>>>("""{"a":[1],"b b":[1,2,"x"]}"""))
            .ShouldBe("$['b b'][2]");
    }

    private static async Task ShouldHavePath<T>(string path, string malformed)
        where T : class
    {
        CancellationToken token = TestContext.Current.CancellationToken;
        byte[] utf8 = Encoding.UTF8.GetBytes(malformed);

        PathOf(() => JsonSerializer.Deserialize<T>(malformed)).ShouldBe(path);
        PathOf(() => JsonSerializer.Deserialize<T>(utf8)).ShouldBe(path);
        PathOf(() => JsonSerializer.Deserialize<T>(new MemoryStream(utf8))).ShouldBe(path);
        (await Should.ThrowAsync<JsonException>(
            () => JsonSerializer.DeserializeAsync<T>(new MemoryStream(utf8), Large, token).AsTask())).Path.ShouldBe(path);
        (await Should.ThrowAsync<JsonException>(
            () => JsonSerializer.DeserializeAsync<T>(new PieceStream(utf8), Large, token).AsTask())).Path.ShouldBe(path);
    }

    [Fact]
    public async Task A_value_that_is_read_before_the_end_has_arrived_has_the_path_of_the_whole_value()
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("[" + Request + ",{\"qualitySetId\":?}," + Request + "]");
        CancellationToken token = TestContext.Current.CancellationToken;

        (await Should.ThrowAsync<JsonException>(
            () => JsonSerializer.DeserializeAsync<CreateChannelRequest[]>(new PieceStream(utf8), Small, token).AsTask()))
            .Path.ShouldBe("$[1]");
        (await Should.ThrowAsync<JsonException>(async () =>
        {
            using MemoryStream list = new(utf8);
            await foreach (CreateChannelRequest? item in
                JsonSerializer.DeserializeAsyncEnumerable<CreateChannelRequest>(list, Large, token))
            {
                item.ShouldNotBeNull();
            }
        })).Path.ShouldBe("$[1]");
    }

    private static string? PathOf(Func<object?> read) => Should.Throw<JsonException>(() => { read(); }).Path;

    /// <summary>For each value other than an object or array: its path, and the document with a fault before the value.</summary>
    private static TheoryData<string, string> MembersOf(string json)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes(json);
        TheoryData<string, string> members = [];
        using JsonDocument document = JsonDocument.Parse(json);
        Queue<string> paths = new(Leaves("$", document.RootElement));
        Utf8JsonReader reader = new(utf8);
        while (reader.Read())
        {
            if (reader.TokenType is JsonTokenType.String or JsonTokenType.Number or JsonTokenType.True or JsonTokenType.Null)
            {
                int at = (int)reader.TokenStartIndex;
                members.Add(paths.Dequeue(), Encoding.UTF8.GetString([.. utf8[..at], (byte)'?', .. utf8[at..]]));
            }
        }
        return members;
    }

    private static IEnumerable<string> Leaves(string path, JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(one => Leaves(path + "." + one.Name, one.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((one, index) => Leaves(path + "[" + index + "]", one)),
        _ => [path],
    };

    /// <summary>A stream that returns seven bytes per read.</summary>
    private sealed class PieceStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(7, buffer.Length)], cancellationToken);
    }
}
