using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>Each mistake in a key of the state is reported once, where it is, with the remedy.</summary>
public sealed class StateMistakeTests
{
    private const string Sent = "keeperId:    { type: long, optional: true, keyOf: ", Shown = "keeperId: { type: long, optional: true, keyOf: ";

    [Theory]
    [InlineData(Sent + "Keeper", "Kepeer", Sent + "Kepeer", "Keeper")]
    [InlineData(Shown + "Keeper", "Kepeer", Shown + "Kepeer", "Keeper")]
    [InlineData("owner: Lamp\n    until", "Lmap", "owner: Lmap\n    until", "Lamp")]
    [InlineData("owner: Lamp\n    log", "Lmap", "owner: Lmap\n    log", "Lamp")]
    [InlineData("view: Lamp", "Lmap", "view: Lmap", "Lamp")]
    [InlineData("creates: Lamp", "Lmap", "creates: Lmap", "Lamp")]
    [InlineData("lists: Lamp\n", "Lmap", "lists: Lmap\n", "Lamp")]
    [InlineData("updates: Lamp", "Lmap", "updates: Lmap", "Lamp")]
    [InlineData("with: { Repair: true }", "Repiar", "with: { Repiar: true }", "Repair")]
    [InlineData("sends: LampEntry", "LampEntyr", "sends: LampEntyr", "LampEntry")]
    [InlineData("assigned: counter per Lamp", "counter per Lmap", "assigned: counter per Lmap", "Lamp")]
    public void A_misspelled_type_is_one_error(string sound, string at, string broken, string meant)
    {
        string mistake = Mistakes(sound, broken).ShouldHaveSingleItem();

        mistake.ShouldStartWith($"LSG0151 [{at}] ");
        mistake.ShouldEndWith($" Did you mean '{meant}'?");
    }

    [Fact]
    public void A_type_whose_objects_are_not_kept_is_one_error() => Mistakes("creates: Repair", "creates: Drawing").ShouldBe(
    [
        "LSG0151 [Drawing] 'Drawing' of 'creates' must be a type with 'owner', whose objects the service keeps. "
            + "Valid values: Keeper, Lamp, LampEntry, Repair.",
    ]);

    [Theory]
    [InlineData("gone: REMOVED", "gone: REMOVD", "REMOVD", "REMOVED")]
    [InlineData("assigned: entered LIT", "assigned: entered LITT", "entered LITT", "LIT")]
    [InlineData("assigned: is LIT", "assigned: is LITT", "is LITT", "LIT")]
    [InlineData("presentIf: { status: LIT }", "presentIf: { status: LITT }", "LITT", "LIT")]
    [InlineData("only: { news: DAMAGED }", "only: { news: [LIT, DAMGED] }", "DAMGED", "DAMAGED")]
    [InlineData("emits: BUILT", "emits: BILT", "BILT", "BUILT")]
    [InlineData("emits: PLANNED", "emits: PLANED", "PLANED", "PLANNED")]
    public void A_misspelled_state_or_value_is_one_error(string sound, string broken, string at, string meant)
    {
        string mistake = Mistakes(sound, broken).ShouldHaveSingleItem();

        mistake.ShouldStartWith($"LSG0065 [{at}] ");
        mistake.ShouldContain($" Did you mean '{meant}'?");
    }

    [Theory]
    [InlineData("presentIf: { status: LIT }", "presentIf: { staus: LIT }", "staus", "status")]
    [InlineData("if: { isTall: true }, emits", "if: { isTal: true }, emits", "isTal", "isTall")]
    [InlineData("if: { brightly: true }", "if: { brigtly: true }", "brigtly", "brightly")]
    [InlineData("that: { isTall: true }", "that: { isTal: true }", "isTal", "isTall")]
    [InlineData("only: { news: DAMAGED }", "only: { nws: DAMAGED }", "nws", "news")]
    [InlineData("until: archiveTime", "until: archivTime", "archivTime", "archiveTime")]
    [InlineData("log: news", "log: nws", "nws", "news")]
    [InlineData("after: duration", "after: durtion", "durtion", "duration")]
    [InlineData("sets: name", "sets: nme", "nme", "name")]
    [InlineData("sets: duration", "sets: durtion", "durtion", "duration")]
    [InlineData("sets: { drawings:", "sets: { drawngs:", "drawngs", "drawings")]
    [InlineData("\"{folder}/{file}\"", "\"{folder}/{fille}\"", "\"{folder}/{fille}\"", "file")]
    [InlineData("filter: part of name", "filter: part of nme", "part of nme", "name")]
    [InlineData("filter: { isLit:", "filter: { isLt:", "isLt", "isLit")]
    [InlineData("to: callbackUrl", "to: callbackUr", "callbackUr", "callbackUrl")]
    [InlineData("assigned: keeperId.name", "assigned: keeperId.nme", "keeperId.nme", "name")]
    [InlineData("assigned: keeperId.name", "assigned: keperId.name", "keperId.name", "keeperId")]
    [InlineData("assigned: now + 2592000000", "assigned: archivTime + 5", "archivTime + 5", "archiveTime")]
    [InlineData("\"lamp-{startTime:yyyyMMdd}-{a-z0-9:5}\"", "\"lamp-{startTme:yyyyMMdd}\"", "\"lamp-{startTme:yyyyMMdd}\"", "startTime")]
    public void A_misspelled_member_is_one_error(string sound, string broken, string at, string meant)
    {
        string mistake = Mistakes(sound, broken).ShouldHaveSingleItem();

        mistake.ShouldStartWith($"LSG0058 [{at}] ");
        mistake.ShouldEndWith($" Did you mean '{meant}'?");
    }

    [Theory]
    [InlineData("drawings.fodler", "fodler", "folder")]
    [InlineData("keeperId.nme", "nme", "name")]
    public void A_path_in_a_request_leads_through_lists_and_to_other_objects(string path, string unknown, string meant) =>
        Mistakes(
            "    creates: Lamp\n",
            $"    creates: Lamp\n    needs: [{{ if: {{ {path}: a }}, that: {{ isTall: true }}, en: A., ko: 가. }}]\n").ShouldBe([$"LSG0058 [{path}] Field '{unknown}' is not defined here. Did you mean '{meant}'?"]);

    [Theory]
    [InlineData("to: BUILDING, by: buildLamp", "to: BUILDING, by: buldLamp", "LSG0061", "buldLamp")]
    [InlineData("shownBy: [buildLamp, getLamp]", "shownBy: [buildLamp, getLmp]", "LSG0061", "getLmp")]
    [InlineData("actor: storm", "actor: strom", "LSG0023", "strom")]
    [InlineData("for: [missing]", "for: [mising]", "LSG0023", "mising")]
    public void A_misspelled_operation_actor_or_refusal_is_one_error(string sound, string broken, string id, string at) =>
        Mistakes(sound, broken).Where(mistake => !mistake.StartsWith("LSG0152")).ShouldHaveSingleItem().ShouldStartWith($"{id} [{at}] ");

    [Theory]
    [InlineData("after: 30 d", "after: 3 dd", "3 dd", "after")]
    [InlineData("after: 30 d", "after: \"\"", "\"\"", "after")]
    [InlineData("after: duration", "after: isDone", "isDone", "after")]
    [InlineData("{startTime:yyyyMMdd}-{a-z0-9:5}\"", "{startTime\"", "\"lamp-{startTime\"", "assigned")]
    [InlineData("\"{folder}/{file}\"", "\"{folder}/{file\"", "\"{folder}/{file\"", "sets")]
    [InlineData("assigned: is LIT", "assigned: is it lit", "is it lit", "assigned")]
    [InlineData("assigned: now + 2592000000", "assigned: now + archiveTime", "now + archiveTime", "assigned")]
    [InlineData("{startTime:yyyyMMdd}-{a-z0-9:5}\"", "{startTime:H}\"", "\"lamp-{startTime:H}\"", "assigned")]
    [InlineData("{startTime:yyyyMMdd}-{a-z0-9:5}\"", "{z-a:5}\"", "\"lamp-{z-a:5}\"", "assigned")]
    [InlineData("{startTime:yyyyMMdd}-{a-z0-9:5}\"", "{a-z9-0:5}\"", "\"lamp-{a-z9-0:5}\"", "assigned")]
    [InlineData("{startTime:yyyyMMdd}-{a-z0-9:5}\"", "{a-z0-9:0}\"", "\"lamp-{a-z0-9:0}\"", "assigned")]
    [InlineData("assigned: now + 2592000000", "assigned: now + 99999999999999999999", "now + 99999999999999999999", "assigned")]
    [InlineData("masked: 2", "masked: x", "x", "masked")]
    [InlineData("masked: 2", "masked: -1", "-1", "masked")]
    [InlineData("atMost: 20", "atMost: 0", "0", "atMost")]
    [InlineData("with: { Repair: true }", "with: { Repair: yes }", "yes", "states")]
    [InlineData("to: true, after", "to: yes, after", "yes", "states")]
    [InlineData("if: { isTall: true }, emits", "if: { isTall: \"true\" }, emits", "\"true\"", "if")]
    [InlineData("off: false", "off: no", "no", "filter")]
    [InlineData("isLit:    { type: bool, assigned: is LIT", "isLit:    { type: bool, initial: no", "no", "initial")]
    public void A_value_of_a_wrong_form_is_one_error(string sound, string broken, string at, string key)
    {
        string mistake = Mistakes(sound, broken).ShouldHaveSingleItem();

        mistake.ShouldStartWith($"LSG0024 [{at}] ");
        mistake.ShouldContain($"'{key}'");
    }

    [Theory]
    [InlineData("list<string>")]
    [InlineData("map<long>")]
    [InlineData("Drawing")]
    [InlineData("json")]
    public void An_initial_value_of_a_type_other_than_a_scalar_or_an_enum_is_one_error(string type) =>
        Lighthouse.MistakesIn(Lighthouse.WithProperty($"type: {type}, initial: a")).ShouldHaveSingleItem().ShouldStartWith("LSG0024 [a] ");

    [Theory]
    [InlineData("with: { Repair: true }", "with: { Keeper: LIT }", "LIT")]
    [InlineData("assigned: is LIT", "assigned: any Keeper in LIT", "any Keeper in LIT")]
    [InlineData("assigned: is LIT", "assigned: times Keeper LIT", "times Keeper LIT")]
    public void A_state_of_a_type_without_states_is_one_error(string sound, string broken, string at) =>
        Mistakes(sound, broken).ShouldHaveSingleItem()
            .ShouldBe($"LSG0021 [{at}] Key 'states' is required on type 'Keeper'. It specifies the member that contains the state.");

    [Theory]
    [InlineData("    creates: Lamp\n", "    emits: BUILT\n", "emits")]
    [InlineData("    creates: Lamp\n", "    only: { isTall: true }\n", "only")]
    [InlineData("    creates: Lamp\n", "    needs: [{ unused: true, en: A., ko: 가. }]\n", "needs")]
    public void A_key_that_has_no_meaning_without_an_effect_is_one_error(string sound, string broken, string at)
    {
        string mistake = Mistakes(sound, broken).ShouldHaveSingleItem();

        mistake.ShouldStartWith($"LSG0021 [{at}] Key 'creates' is required on operation 'buildLamp'.");
    }

    [Fact]
    public void The_address_of_a_message_without_entries_is_one_error() =>
        Mistakes("    sends: LampEntry\n", "").ShouldHaveSingleItem().ShouldStartWith("LSG0021 [to] Key 'sends' is required on callback ");

    [Theory]
    [InlineData("until: archiveTime", "until: duration", "duration", "timestamps")]
    [InlineData("log: news", "log: text", "text", "enums")]
    [InlineData("member: isDone", "member: duration", "duration", "enums and booleans")]
    public void A_member_of_a_type_that_does_not_fit_is_one_error(string sound, string broken, string at, string fitting)
    {
        string mistake = Mistakes(sound, broken).ShouldHaveSingleItem();

        mistake.ShouldStartWith($"LSG0059 [{at}] ");
        mistake.ShouldEndWith($"applies only to {fitting}.");
    }

    [Theory]
    [InlineData("by: lightLamp,", "by: lightLamp, after: 1 d,", "LSG0156", "after")]
    [InlineData("    reads: Lamp\n", "    reads: Lamp\n    lists: Lamp\n", "LSG0150", "lists")]
    [InlineData("    reads: Lamp\n", "    updates: Lamp\n", "LSG0153", "updates")]
    [InlineData("owner: Lamp\n    until", "owner: Repair\n    until", "LSG0155", "Repair")]
    [InlineData("owner: account\n    atMost", "owner: Repair\n    atMost", "LSG0155", "Repair")]
    [InlineData("owner: Lamp\n    until", "until", "LSG0021", "Repair")]
    [InlineData("for: [state, needs", "for: [missing, state, needs", "LSG0159", "missing")]
    [InlineData("for: [missing]", "for: [missing, missing]", "LSG0159", "missing")]
    [InlineData("unused: true, ", "", "LSG0021", "{ en: No object may refer to the lamp., ko: 등대를 참조하는 객체가 없어야 합니다. }")]
    public void A_contradiction_is_one_diagnostic(string sound, string broken, string id, string at) =>
        Mistakes(sound, broken).ShouldHaveSingleItem().ShouldStartWith($"{id} [{at}] ");

    [Theory]
    [InlineData("filter: { isLit: { off: false, on: true } }", "filter: { isLit: { off: [false] } }", "LSG0022", "[false]")]
    [InlineData("filter: { isLit: { off: false, on: true } }", "filter: { isLit: {} }", "LSG0025", "isLit")]
    [InlineData("assigned: keeperId.name", "assigned: { isTall: { true: { a: b } } }", "LSG0022", "{ a: b }")]
    [InlineData("assigned: keeperId.name", "assigned: { isTall: { yes: name } }", "LSG0024", "yes")]
    public void A_case_without_a_text_or_of_an_unknown_value_is_one_error(string sound, string broken, string id, string at) =>
        Mistakes(sound, broken).ShouldHaveSingleItem().ShouldStartWith($"{id} [{at}] ");

    [Theory]
    [InlineData("for: [state, needs, used, quota]", "for: [needs, used, quota]", "state")]
    [InlineData("for: [state, needs, used, quota]", "for: [state, used, quota]", "needs")]
    [InlineData("for: [state, needs, used, quota]", "for: [state, needs, quota]", "used")]
    [InlineData("for: [state, needs, used, quota]", "for: [state, needs, used]", "quota")]
    [InlineData(" for: [missing],", "", "missing")]
    public void A_refusal_without_a_code_is_one_warning(string sound, string broken, string refusal) =>
        Mistakes(sound, broken).ShouldHaveSingleItem().ShouldStartWith($"LSG0160 [service] No error has '{refusal}' under 'for', ");

    [Fact]
    public void An_example_of_a_refusal_that_is_impossible_is_one_warning() =>
        Mistakes("status: 404, error: 4040 }", "status: 409, error: 4090 }").ShouldHaveSingleItem()
            .ShouldStartWith("LSG0165 [4090] Example 'no-such-lamp' is refused for 'state, needs, used, quota', ");

    [Theory]
    [InlineData("brightly: { path: { lampId: lamp-20260301-x7k2p }, query: { brightly: true }, status: 204 }")]
    [InlineData("an-old-one: { path: { lampId: lamp-20260302-b41qd }, status: 204 }")]
    public void An_example_of_a_refusal_is_allowed_where_a_state_or_a_condition_can_refuse_the_operation(string example) =>
        Mistakes(example, example + "\n      refused: { path: { lampId: lamp-20260302-b41qd }, status: 409, error: 4090 }").ShouldBeEmpty();

    [Fact]
    public void Without_a_service_no_actor_is_unknown() =>
        Lighthouse.MistakesIn([.. Lighthouse.Files.Skip(1)]).ShouldAllBe(mistake => !mistake.StartsWith("LSG0023"));

    [Fact]
    public void A_new_object_without_a_state_is_one_error() =>
        Mistakes("- { to: BUILDING, by: buildLamp }", "- { from: DARK, to: BUILDING, by: buildLamp }")
            .ShouldHaveSingleItem().ShouldStartWith("LSG0152 [Lamp] ");

    [Fact]
    public void An_operation_without_a_value_for_the_key_of_its_object_is_one_error() =>
        Mistakes("updates: Lamp", "updates: Keeper").ShouldContain(mistake => mistake.StartsWith("LSG0154 [Keeper] "));

    [Fact]
    public void An_entry_without_a_log_is_an_error_wherever_it_is_emitted() =>
        Mistakes("owner: Lamp\n    log", "owner: Keeper\n    log").Where(mistake => mistake.StartsWith("LSG0158"))
            .Select(mistake => mistake.Split(' ')[1]).ShouldBe(["[BUILT]", "[LIT]", "[DAMAGED]", "[PLANNED]"]);

    [Theory]
    [InlineData("view: Lamp", "view: Lmap")]
    [InlineData("gone: REMOVED", "gone: REMOVD")]
    [InlineData("sets: name", "sets: nme")]
    [InlineData("emits: BUILT", "emits: BILT")]
    [InlineData("updates: Lamp", "updates: Keeper")]
    [InlineData("- { to: BUILDING, by: buildLamp }", "- { from: DARK, to: BUILDING, by: buildLamp }")]
    [InlineData("owner: Lamp\n    log", "owner: Keeper\n    log")]
    public void An_unknown_name_is_not_reported_while_a_file_has_a_syntax_error(string sound, string broken)
    {
        var noise = new SpecFile("noise.yaml", "group: Lamps\ntypes: { Buoy: { doc: [");

        string[] mistakes = Lighthouse.MistakesIn([.. Lighthouse.With(sound, broken), noise]);

        mistakes.ShouldNotBeEmpty();
        mistakes.ShouldAllBe(mistake => mistake.StartsWith("LSG0019"));
    }

    private static string[] Mistakes(string sound, string broken) => Lighthouse.MistakesIn(Lighthouse.With(sound, broken));
}
