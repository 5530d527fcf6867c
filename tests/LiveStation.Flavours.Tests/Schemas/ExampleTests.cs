using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Flavours.Tests.Schemas;

/// <summary>The schemas accept every example of the spec, and refuse examples with one mistake.</summary>
public sealed class ExampleTests
{
    private static readonly SchemaSet Schemas = SchemaSet.OfSpec;

    [Fact]
    public void Every_schema_is_valid_JSON_Schema()
    {
        Schemas.Files.Count.ShouldBeGreaterThan(150);
        foreach ((string name, string text) in Schemas.Files)
            SchemaSet.ErrorsOf(MetaSchemas.Draft202012, JsonDocument.Parse(text).RootElement).ShouldBeEmpty(name);
    }

    [Fact]
    public void Every_example_is_valid()
    {
        ExampleBody.All.Count.ShouldBeGreaterThan(150);
        foreach (ExampleBody body in ExampleBody.All)
            Schemas.Errors(body.File, body.Element).ShouldBeEmpty(body.Name);
    }

    [Fact]
    public void A_value_of_another_JSON_type_is_refused() => ShouldRefuse(
        (body, value) => value.Field.Type is not ScalarRef { Kind: ScalarKind.Json },
        value => value.Object[value.Field.Wire] is JsonArray ? new JsonObject() : new JsonArray());

    [Fact]
    public void A_missing_member_is_refused_if_it_is_required() =>
        ShouldRefuse((body, value) => !value.Field.IsOptional || (body.IsSent && IsRequired(value)), _ => (JsonNode?)null);

    [Fact]
    public void An_unknown_enum_value_is_refused_in_a_request_only()
    {
        ShouldRefuse((body, value) => body.IsSent && value.Field.Type is EnumRef, value => value.With("NEVER_SEEN"));
        ShouldAccept((body, value) => !body.IsSent && value.Field.Type is EnumRef, value => value.With("NEVER_SEEN"));
    }

    [Fact]
    public void An_unknown_member_is_refused_in_a_request_only()
    {
        ShouldRefuse((body, _) => body.IsSent, value => value.WithSibling("neverSeen"));
        ShouldAccept((body, _) => !body.IsSent, value => value.WithSibling("neverSeen"));
    }

    [Fact]
    public void A_number_below_or_above_its_limit_is_refused()
    {
        ShouldRefuse(
            (body, value) => body.IsSent && IsAbsolute(value.Field.Rules.Min), value => Beyond(value.Field.Rules.Min!, -1));
        ShouldRefuse(
            (body, value) => body.IsSent && IsAbsolute(value.Field.Rules.Max), value => Beyond(value.Field.Rules.Max!, 1));
    }

    [Fact]
    public void A_number_between_two_multiples_is_refused() => ShouldRefuse(
        (body, value) => body.IsSent && value.Field.Rules.MultipleOf is > 1,
        value => value.Object[value.Field.Wire]!.GetValue<int>() + 1);

    [Fact]
    public void A_text_or_a_list_that_is_too_short_or_too_long_is_refused()
    {
        ShouldRefuse(
            (body, value) => body.IsSent && value.Field.Rules.Length is { Min: > 0 },
            value => value.Field.Type is ListRef ? new JsonArray() : "");
        ShouldRefuse(
            (body, value) => body.IsSent && value.Field.Rules.Length?.Max is not null && value.Field.Type is ScalarRef,
            value => new string('a', value.Field.Rules.Length!.Max!.Value + 1));
    }

    [Fact]
    public void A_text_that_does_not_match_its_pattern_is_refused() => ShouldRefuse(
        (body, value) => body.IsSent && value.Field.Rules.Pattern is not null, _ => "ab cd?<>");

    [Fact]
    public void A_value_that_a_rule_does_not_allow_is_refused() => ShouldRefuse(
        (body, value) => body.IsSent && value.Field.Rules.OneOf.Any(choice => choice.Zone is null) && value.Field.Type is EnumRef,
        value => Spec.Enums[((EnumRef)value.Field.Type).Name].Values.Select(one => one.Text)
            .FirstOrDefault(text => !value.Field.Rules.OneOf[0].Values.Contains(text)) ?? "NEVER_SEEN");

    [Fact]
    public void Another_name_of_a_member_is_accepted_in_a_response() => ShouldAccept(
        (body, value) => !body.IsSent && value.Field.Aliases.Count > 0, value => value.Renamed(value.Field.Aliases[0]));

    private static void ShouldRefuse(Func<ExampleBody, ExampleValue, bool> choose, Func<ExampleValue, JsonNode?> change) =>
        ShouldRefuse(choose, value => value.With(change(value)));

    private static void ShouldRefuse(Func<ExampleBody, ExampleValue, bool> choose, Func<ExampleValue, JsonElement> change)
    {
        (string Name, bool IsValid)[] tried = [.. Try(choose, change)];
        tried.ShouldNotBeEmpty();
        tried.Where(one => one.IsValid).Select(one => one.Name).ShouldBeEmpty();
    }

    private static void ShouldAccept(Func<ExampleBody, ExampleValue, bool> choose, Func<ExampleValue, JsonElement> change)
    {
        (string Name, bool IsValid)[] tried = [.. Try(choose, change)];
        tried.ShouldNotBeEmpty();
        tried.Where(one => !one.IsValid).Select(one => one.Name).ShouldBeEmpty();
    }

    private static IEnumerable<(string Name, bool IsValid)> Try(
        Func<ExampleBody, ExampleValue, bool> choose, Func<ExampleValue, JsonElement> change) =>
        from body in ExampleBody.All
        from value in body.Values()
        where choose(body, value)
        select ($"{body.Name}: {value.Owner.Name}.{value.Field.Wire}", Schemas.Errors(body.File, change(value)).Count == 0);

    private static bool IsRequired(ExampleValue value) =>
        value.Field.Zones.Count == 0 && value.Field.Rules.Required is { Terms.Count: > 0 } required
        && required.Terms.All(term => value.Object[term.Field.Wire] is { } other
            && term.Values.Any(one => one.Text == other.ToString()));

    private static bool IsAbsolute(BoundModel? bound) => bound is { Origin: null };

    private static JsonNode Beyond(BoundModel bound, int step) =>
        JsonNode.Parse((bound.Number.Value!.Value + step).ToString(CultureInfo.InvariantCulture))!;
}
