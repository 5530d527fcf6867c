
using LiveStation.Runtime.CompilerServices;

namespace LiveStation.Runtime.Tests.Json;

public sealed class ModelTests
{
    private const string Documented =
        """
        {"id":"ls-1","name":"이름","status":"PUBLISHING","createdTime":1755747059000,"length":90,
        "address":"https://a.example.com/","streamKey":"p4ss","alert":{"threshold":30},"backup":{"threshold":2},
        "steps":[{"threshold":1},{"threshold":2}],"counts":{"b":2,"a":1},"more":{"x":[1, 2]}}
        """;

    private static SampleChannel Read(string json) => JsonText.Read(SampleChannelJson.Instance, json);

    [Fact]
    public void A_documented_object_is_read_back_equal()
    {
        SampleChannel channel = Read(Documented);

        SampleChannel again = Read(JsonText.Write(SampleChannelJson.Instance, channel));

        again.ShouldBe(channel);
        channel.Name.ShouldBe("이름");
        channel.Steps.Count.ShouldBe(2);
        channel.Counts!.Value["a"].ShouldBe(1);
        channel.UnknownMembers["more"].ShouldBe(RawJson.Parse("""{"x":[1, 2]}"""));
    }

    [Fact]
    public void Members_can_be_in_any_order()
    {
        SampleChannel turned = Read("""{"alert":{"threshold":3},"streamKey":"k","status":"CREATING","id":"ls-1"}""");

        turned.ShouldBe(new SampleChannel
        {
            Id = "ls-1",
            Status = SampleStatus.Creating,
            StreamKey = "k",
            Alert = new SampleAlert { Threshold = 3 },
        });
    }

    [Fact]
    public void The_last_of_repeated_members_is_used()
    {
        SampleChannel channel = Read("""{"id":"a","x":1,"alert":{},"id":"b","x":2,"alert":{"threshold":5}}""");

        channel.Id.ShouldBe("b");
        channel.Alert.Threshold.ShouldBe(5);
        channel.UnknownMembers.ShouldBe((ValueMap<RawJson>)[new("x", RawJson.Parse("2"))]);
    }

    [Fact]
    public void Names_can_be_escaped_and_have_aliases()
    {
        Read("""{"\u0069d":"a","alert":{}}""").Id.ShouldBe("a");
        Read("""{"channelId":"a","alert":{}}""").Id.ShouldBe("a");
    }

    [Fact]
    public void Names_in_another_case_are_unknown_members()
    {
        SampleChannel channel = Read("""{"ID":"a","alert":{}}""");

        channel.Id.ShouldBe("");
        channel.UnknownMembers.Keys.ShouldBe(["ID"]);
    }

    [Fact]
    public void Nulls_are_read_as_the_default_values_of_their_types()
    {
        SampleChannel channel = Read(
            """
            {"id":null,"name":null,"status":null,"createdTime":null,"length":null,"address":null,"streamKey":null,
            "alert":{"threshold":null},"backup":null,"steps":null,"counts":null}
            """);

        channel.ShouldBe(new SampleChannel());
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"alert":null}""")]
    [InlineData("""{"alert":""}""")]
    [InlineData("""{"alert":7}""")]
    [InlineData("""{"alert":[]}""")]
    [InlineData("""{"alert":[{},{}]}""")]
    public void A_missing_or_unreadable_object_is_the_empty_object_of_its_type(string json) =>
        Read(json).Alert.ShouldBe(new SampleAlert());

    [Fact]
    public void A_list_with_one_object_for_an_object_is_read_as_that_object() =>
        Read("""{"alert":[{"threshold":3}]}""").Alert.Threshold.ShouldBe(3);

    [Theory]
    [InlineData("""[{"threshold":1},null,{"threshold":2}]""")]
    [InlineData("""[{"threshold":1},"x",[],7,{"threshold":2},""]""")]
    public void Items_that_are_not_objects_are_omitted(string json) =>
        JsonText.Read(SampleAlertJson.Instance.List, json).Select(alert => alert.Threshold).ShouldBe([1, 2]);

    [Fact]
    public void Null_or_unreadable_items_and_entries_are_omitted()
    {
        JsonText.Read(Codecs.Int64.List, """[1,null,"x",{},3]""").ShouldBe([1, 3]);
        JsonText.Read(Codecs.Int64.Map, """{"a":1,"b":null,"c":"x"}""").ShouldBe([new("a", 1)]);
        JsonText.Read(Codecs.Json.List, "[1,null]").Count.ShouldBe(2);
    }

    [Fact]
    public void One_value_for_a_list_is_read_as_its_only_item()
    {
        JsonText.Read(Codecs.Int64.List, "7").ShouldBe([7]);
        JsonText.Read(Codecs.Int64.List, "\"7\"").ShouldBe([7]);
        JsonText.Read(Codecs.String.List, "\"a\"").ShouldBe(["a"]);
    }

    [Fact]
    public void Unknown_members_between_known_ones_are_kept()
    {
        SampleChannel channel = Read("""{"a":1,"id":"x","b":{"id":"inner"},"name":"n","c":[{}],"alert":{},"d":null}""");

        channel.Id.ShouldBe("x");
        channel.Name.ShouldBe("n");
        channel.UnknownMembers.Keys.ShouldBe(["a", "b", "c", "d"]);
        channel.UnknownMembers["b"].ToElement().GetProperty("id").GetString().ShouldBe("inner");
    }

    [Fact]
    public void Members_can_follow_the_last_known_name()
    {
        SampleChannel channel = Read("""{"alert":{},"channelId":"x","z":1,"channelId":"y","status":"CREATING","z":2}""");

        channel.Id.ShouldBe("y");
        channel.Status.ShouldBe(SampleStatus.Creating);
        channel.UnknownMembers["z"].ShouldBe(RawJson.Parse("2"));
    }

    [Fact]
    public void The_text_of_an_object_shows_no_secret()
    {
        string text = Read(Documented).ToString();

        text.ShouldNotContain("p4ss");
        text.ShouldContain("StreamKey = ***");
        text.ShouldContain("UnknownMembers = [1 entry]");
    }

    [Fact]
    public void Lists_and_maps_of_a_codec_are_created_once()
    {
        Codecs.Int64.List.ShouldBeSameAs(Codecs.Int64.List);
        Codecs.Int64.Map.ShouldBeSameAs(Codecs.Int64.Map);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(9)]
    [InlineData(1000)]
    public void Lists_of_any_length_are_read_back(int count)
    {
        ValueList<long> numbers = ValueList.From(Enumerable.Range(0, count).Select(i => (long)i));

        string json = JsonText.Write(Codecs.Int64.List, numbers);

        JsonText.Read(Codecs.Int64.List, json).ShouldBe(numbers);
    }

    [Theory]
    [InlineData("{}", "expected an array, found an object")]
    [InlineData("\"a\"", "expected an array, found a string")]
    public void A_value_that_is_not_a_list_is_refused(string json, string expectation) =>
        JsonText.Fault(Codecs.Int64.List, json).Expectation.ShouldBe(expectation);

    [Fact]
    public void A_value_that_is_not_a_map_is_refused() =>
        JsonText.Fault(Codecs.Int64.Map, "[]").Expectation.ShouldBe("expected an object, found an array");
}
