using System.Text.Json.Nodes;
using LiveStation.Emulator.State;
using LiveStation.Emulator.Tests.State.Support;

namespace LiveStation.Emulator.Tests.State;

/// <summary>Each kind of key, on a small invented API.</summary>
public sealed class InventedApiTests
{
    private readonly TestWorld _world = TestWorld.Of(InventedApi.Model, new StateExample("getShade", ["4"], InventedApi.Shade));

    [Fact]
    public void Values_are_set_by_name_alias_or_sets_and_converted()
    {
        JsonNode lamp = _world.Call("createLamp", """{"label":"desk","seconds":90000,"pin":"1234","secret":"s"}""");

        lamp["id"]!.ToString().ShouldMatch("^lamp-20260822-[a-f]{4}$");
        (lamp["name"]!.ToString(), lamp["burns"]!.GetValue<long>()).ShouldBe(("desk", 90));
        lamp["pin"]!.ToString().ShouldBe("1***");
        lamp["secret"]!.ToString().ShouldBe("s");
        lamp["lit"]!.GetValue<bool>().ShouldBeFalse();
        lamp["warmth"].ShouldBeNull();
        _world.Call($"getLamp {lamp["id"]}")["secret"].ShouldBeNull();
        _world.Call("createLamp", """{"label":"warm"}""")["warmth"]!.GetValue<int>().ShouldBe(7);
    }

    [Fact]
    public void A_state_that_lasts_a_duration_ends_at_its_own_moment_and_is_logged()
    {
        string id = Lamp();
        _world.Refused($"addBulb {id}", "{}").ShouldBe("250005 id");
        _world.Call($"switchOn {id}")["lit"]!.GetValue<bool>().ShouldBeTrue();
        _world.Refused($"switchOn {id}").ShouldBe("250005 id");
        DateTimeOffset off = _world.Now.AddSeconds(60);
        _world.Advance(1_000);

        JsonNode lamp = _world.Call($"getLamp {id}");
        (lamp["mode"]!.ToString(), lamp["hours"]!.GetValue<long>()).ShouldBe(("OFF", 60));
        lamp["edited"]!.GetValue<long>().ShouldBe(off.ToUnixTimeMilliseconds());
        _world.Call($"listNotes {id}").ToJsonString().ShouldBe("""[{"note":"OFF","level":"WARN","text":"Switched off."}]""");
    }

    [Fact]
    public void How_often_a_state_was_entered_is_counted_for_the_resource_itself()
    {
        const string Lit = """{"name":"lit",""";
        const string Times = """{"name":"switched","type":{"kind":"int"},"assigned":{"kind":"times","type":"Lamp","state":"ON"}},""";
        TestWorld world = TestWorld.Of(InventedApi.Model.Replace(Lit, Times + Lit, StringComparison.Ordinal));
        string id = world.Call("createLamp", """{"label":"desk"}""")["id"]!.ToString();

        world.Call($"switchOn {id}");
        world.Advance(60);

        world.Call($"switchOn {id}")["switched"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public void Owned_resources_are_counted_composed_and_expire()
    {
        string id = Lit("desk");
        JsonNode bulb = _world.Call($"addBulb {id}", """{"shade":4}""");
        _world.Call($"addBulb {id}", "{}")["bulb"]!["seq"]!.GetValue<int>().ShouldBe(2);

        (bulb["mode"]!.ToString(), bulb["color"]!.ToString(), bulb["rank"]!.GetValue<int>()).ShouldBe(("ON", "white", 0));
        bulb["bulb"]!["lamp"]!.ToString().ShouldBe("desk");
        _world.Call($"getLamp {id}")["bulbs"]!.GetValue<int>().ShouldBe(2);
        _world.Call("getShade 4")["lamps"]!.ToJsonString().ShouldBe("""["desk"]""");
        _world.Refused("deleteShade 4").ShouldBe("250006 no");
        _world.Advance(5);
        _world.Call($"getLamp {id}")["bulbs"]!.GetValue<int>().ShouldBe(0);
        _world.Call("deleteShade 4");
        _world.Refused("getShade 4").ShouldBe("250004 no");
    }

    [Fact]
    public void Needs_quotas_and_missing_keys_are_refused_with_their_codes()
    {
        string id = Lit("desk");
        _world.Refused($"addBulb {id}", """{"color":"red"}""").ShouldBe("250002 color");
        _world.Refused($"addBulb {id}", """{"shade":5}""").ShouldBe("250004 shade unknown");
        Lamp();
        Lamp();
        _world.Refused("createLamp", """{"label":"fourth"}""").ShouldBe("250007 lamp");
        _world.World.Act("cat", "Lamp", id, "BROKEN").ShouldBeTrue();
        _world.Refused($"getLamp {id}").ShouldBe("250004 id unknown");
        _world.Call($"addBulb {Lit("stage")}", """{"color":"red"}""")["color"]!.ToString().ShouldBe("red");
    }

    [Fact]
    public void Lists_filter_by_part_and_by_mapped_values_and_end_after_their_last_page()
    {
        Lit("first");
        Lamp("second");
        Lamp("third");

        _world.Whole("listLamps")["total"]!.GetValue<int>().ShouldBe(3);
        _world.Call("listLamps").AsArray().Count.ShouldBe(2);
        _world.Call("listLamps?p=2").AsArray().Count.ShouldBe(1);
        _world.Call("listLamps?p=3").AsArray().ShouldBeEmpty();
        _world.Call("listLamps?name=ir").AsArray().Count.ShouldBe(2);
        _world.Call("listLamps?light=yes").AsArray().Count.ShouldBe(1);
        _world.Call("listLamps?light=unknown&s=9").AsArray().Count.ShouldBe(3);
    }

    [Fact]
    public void Accounts_and_zones_do_not_see_each_other()
    {
        string id = Lamp();

        _world.Account("other").Refused($"getLamp {id}").ShouldBe("250004 id unknown");
        _world.Account("account", "FKR").Refused($"getLamp {id}").ShouldBe("250004 id unknown");
        _world.Account("other").Call("createLamp", """{"label":"desk"}""")["id"]!.ToString().ShouldNotBe(id);
    }

    private string Lamp(string name = "desk") => _world.Call("createLamp", $$"""{"label":"{{name}}"}""")["id"]!.ToString();

    private string Lit(string name)
    {
        string id = Lamp(name);
        _world.Call($"switchOn {id}");
        return id;
    }
}
