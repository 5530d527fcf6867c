using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Documents;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Server.State;

/// <summary>Describes members of objects and values of requests.</summary>
internal static class ValueDocument
{
    /// <summary>Returns the description of a member, or of a value of a query.</summary>
    /// <param name="field">The member.</param>
    public static DocumentMap Of(FieldModel field)
    {
        bool isSecret = field.Type is ScalarRef { Kind: ScalarKind.Secret };
        return DocumentMap.Of(
            ("name", field.Wire),
            ("aliases", Words(field.Aliases)),
            ("type", TypeOf(field.Type)),
            ("optional", Flag(field.IsOptional)),
            ("secret", Flag(isSecret)),
            ("default", Json(field.Behavior.Initial ?? field.Default, field.Type)),
            ("nothing", DocumentList.OfAny(field.Nothing.Select(json => new DocumentLiteral(json)))))
            .With(Behavior(field.Behavior));
    }

    /// <summary>Returns the description of a value of a path.</summary>
    /// <param name="parameter">The value.</param>
    public static DocumentMap Of(ParameterModel parameter) => DocumentMap.Of(
        ("name", parameter.Wire), ("type", TypeOf(parameter.Type))).With(Behavior(parameter.Behavior));

    /// <summary>Returns the description of a type.</summary>
    /// <param name="type">The type.</param>
    public static DocumentNode TypeOf(TypeRef type) => type switch
    {
        EnumRef named => DocumentMap.Of(("kind", "enum"), ("name", named.Name)),
        ObjectRef named => DocumentMap.Of(("kind", "object"), ("name", named.Name)),
        ListRef list => DocumentMap.Of(("kind", "list"), ("of", TypeOf(list.Item))),
        MapRef map => DocumentMap.Of(("kind", "map"), ("of", TypeOf(map.Item))),
        ScalarRef scalar => DocumentMap.Of(("kind", KindOf(scalar.Kind))),
        _ => DocumentMap.Of(("kind", "json")),
    };

    /// <summary>Returns conditions; null when there are none.</summary>
    /// <param name="conditions">The conditions.</param>
    public static DocumentList? Conditions(EquatableArray<ConditionModel> conditions) => DocumentList.OfAny(
        conditions.Select(one => DocumentMap.Of(("path", one.Path), ("values", DocumentList.OfTexts(one.Values)))));

    private static DocumentMap Behavior(BehaviorModel behavior) => DocumentMap.Of(
        ("assigned", behavior.Assigned is { } assigned ? AssignedDocument.Of(assigned) : null),
        ("keyOf", Words(behavior.KeyOf)),
        ("sets", behavior.Sets is { } sets
            ? DocumentMap.Of(("member", sets.Member), ("text", AssignedDocument.Parts(sets.Parts)))
            : null),
        ("presentIf", Conditions(behavior.PresentIf)),
        ("shownBy", Words(behavior.ShownBy)),
        ("masked", behavior.Masked),
        ("filter", behavior.Filter is { } filter ? Filter(filter) : null));

    private static DocumentMap Filter(FilterModel filter) => DocumentMap.Of(
        ("member", filter.Member),
        ("part", Flag(filter.IsPart)),
        ("values", DocumentMap.OfAny(filter.Values.Select(one => (one.Query, (DocumentNode?)one.Member)))));

    private static DocumentNode? Flag(bool value) => value ? (DocumentNode)true : null;

    private static DocumentList? Words(EquatableArray<string> words) => DocumentList.OfAny(words.Select(word => new DocumentText(word)));

    private static DocumentNode? Json(string? text, TypeRef type) => text is null ? null : type switch
    {
        ScalarRef { Kind: ScalarKind.Text or ScalarKind.Secret or ScalarKind.Uri or ScalarKind.TimestampKst14 } or EnumRef => new DocumentText(text),
        _ => new DocumentLiteral(text),
    };

    private static string KindOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer32 => "int",
        ScalarKind.Integer64 => "long",
        ScalarKind.Number => "double",
        ScalarKind.Boolean => "bool",
        ScalarKind.Uri => "uri",
        ScalarKind.TimestampMilliseconds => "timestamp-ms",
        ScalarKind.TimestampKst14 => "timestamp-kst14",
        ScalarKind.DurationMilliseconds => "duration-ms",
        ScalarKind.DurationSeconds => "duration-s",
        ScalarKind.DurationMinutes => "duration-min",
        ScalarKind.Json => "json",
        _ => "text",
    };
}
