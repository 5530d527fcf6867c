namespace LiveStation.Generator.Tests.Compile;

/// <summary>Names of a spec that collide with names that generated code derives from other names of the spec.</summary>
public sealed class HiddenNameTests
{
    [Fact]
    public void A_fact_cannot_have_the_name_of_the_class_that_reads_and_writes_an_enum() => Probe.Mistakes(Probe.Spec("""
        enums:
          GetTone:
            doc: D
            facts: { toneJson: { type: int, D } }
            values: { LOW: { toneJson: 1, D } }
        """)).ShouldHaveSingleItem().ShouldBe(
            "a.yaml(5,14): error LSG0072: C# name 'ToneJson', which 'toneJson' requires, is not available, because 'GetToneJson' is a type. "
            + "Specify another name under 'name'.");

    [Fact]
    public void The_codec_of_a_field_hides_no_type() => Probe.ShouldCompile(Probe.Spec("""
        types:
          CodecOfSize:
            doc: D
            fields: { id: { type: string, D } }
          Item:
            doc: D
            fields:
              sizeJson: { type: int, nothing: 0, D }
              part: { type: CodecOfSize, D }
        operations:
          get:
            route: GET /t
            doc: D
            returns: Item
        """));

    [Fact]
    public void A_path_value_and_an_option_can_have_one_name() => Probe.ShouldCompile(Probe.Spec("""
        types:
          Item:
            doc: D
            key: id
            fields: { id: { type: string, D } }
        operations:
          list:
            route: GET /a/{id}/{page}
            doc: D
            path: { id: { type: string, D }, page: { type: int, D } }
            query: { id: { type: string, optional: true, D } }
            paged: true
            returns: list<Item>
        """));

    [Fact]
    public void A_path_value_and_a_required_query_value_cannot() => Probe.Mistakes(Probe.Spec("""
        operations:
          list:
            route: GET /a/{id}
            doc: D
            path: { id: { type: string, D } }
            query: { id: { type: string, D } }
            returns: none
        """)).ShouldHaveSingleItem().ShouldContain("LSG0071");
}
