using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Mcp.Schemas;

/// <summary>
/// Writes JSON Schema (2020-12) of values, in one language. A named type is a reference to <c>#/$defs</c>; the runtime adds the
/// definitions that a document refers to.
/// </summary>
/// <param name="isSent">
/// Whether the values are sent. Then only known properties and enum values are valid, and required properties are listed. A
/// received value can lack any property, and can have any enum value.
/// </param>
/// <param name="enums">The enums by name.</param>
/// <param name="inLanguage">Returns the text of the language.</param>
internal sealed class SchemaWriter(
    bool isSent, IReadOnlyDictionary<string, EnumModel> enums, Func<DocText, string> inLanguage)
{
    /// <summary>Returns the schema of an object type.</summary>
    /// <param name="type">The type.</param>
    public string Type(TypeModel type) => Object(FieldTexts.Of(type), type.Fields.Select(Field));

    /// <summary>Returns the schema of a value without a description.</summary>
    /// <param name="type">Type of the value.</param>
    public string Value(TypeRef type)
    {
        var json = new JsonText();
        Value(json, "", keywords => Keywords(keywords, type, RulesModel.None));
        return json.ToString();
    }

    /// <summary>Returns the schema of an object.</summary>
    /// <param name="doc">Its description; null for none.</param>
    /// <param name="properties">Its properties.</param>
    public string Object(DocText? doc, IEnumerable<SchemaProperty> properties)
    {
        SchemaProperty[] all = [.. properties];
        var json = new JsonText();
        Value(json, doc is null ? "" : inLanguage(doc), keywords =>
        {
            keywords.Member("type").Text("object");
            keywords.Member("properties").Open('{');
            foreach (SchemaProperty property in all)
                keywords.Member(property.Name).Raw(property.Schema);
            keywords.Close('}');
            if (!isSent)
                return;
            keywords.Strings("required", all.Where(property => property.IsRequired).Select(property => property.Name));
            keywords.Member("additionalProperties").Raw("false");
        });
        return json.ToString();
    }

    /// <summary>Returns a field as a property.</summary>
    /// <param name="field">The field.</param>
    public SchemaProperty Field(FieldModel field)
    {
        DocText doc = isSent ? FieldTexts.Sent(field, Literals(field.Type, field.Rules)) : FieldTexts.Received(field);
        var json = new JsonText();
        Value(json, inLanguage(doc), keywords =>
        {
            if (field.Nothing.Count > 0)
                OrNothing(keywords, field);
            else
                Keywords(keywords, field.Type, field.Rules);
        });
        return new SchemaProperty(field.Wire, json.ToString(), !field.IsOptional);
    }

    /// <summary>Returns a path value as a property.</summary>
    /// <param name="parameter">The path value.</param>
    public SchemaProperty Path(ParameterModel parameter)
    {
        var json = new JsonText();
        Value(
            json,
            inLanguage(FieldTexts.Path(parameter, Literals(parameter.Type, parameter.Rules))),
            keywords => Keywords(keywords, parameter.Type, parameter.Rules));
        return new SchemaProperty(parameter.Wire, json.ToString(), IsRequired: true);
    }

    private static void Value(JsonText json, string description, Action<JsonText> writeKeywords)
    {
        json.Open('{');
        if (description.Length > 0)
            json.Member("description").Text(description);
        writeKeywords(json);
        json.Close('}');
    }

    private void OrNothing(JsonText json, FieldModel field)
    {
        json.Member("anyOf").Open('[');
        Value(json.Item(), "", keywords => Keywords(keywords, field.Type, field.Rules));
        json.Item().Open('{');
        json.Member("enum").Open('[');
        foreach (string nothing in field.Nothing)
            json.Item().Raw(nothing);
        json.Close(']');
        json.Close('}');
        json.Close(']');
    }

    private void Keywords(JsonText json, TypeRef type, RulesModel rules)
    {
        switch (type)
        {
            case ScalarRef scalar:
                Scalar(json, scalar.Kind);
                break;
            case EnumRef:
                json.Member("type").Text("string");
                json.Strings(isSent ? "enum" : "examples", Literals(type, rules).Select(value => value.Text));
                break;
            case ObjectRef named:
                json.Member("$ref").Text("#/$defs/" + Uri.EscapeDataString(named.Name));
                break;
            case ListRef list:
                json.Member("type").Text("array");
                Value(json.Member("items"), "", keywords => Keywords(keywords, list.Item, RulesModel.None));
                break;
            case MapRef map:
                json.Member("type").Text("object");
                Value(json.Member("additionalProperties"), "", keywords => Keywords(keywords, map.Item, RulesModel.None));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(type));
        }
        if (isSent)
            SchemaRules.Write(json, rules, type);
    }

    // The format of a secret is the mark by which the runtime masks it in results.
    private void Scalar(JsonText json, ScalarKind kind)
    {
        if (TypeOf(kind) is { } name)
            json.Member("type").Text(name);
        if (kind == ScalarKind.Secret)
            json.Member("format").Text("password");
        if (isSent && kind == ScalarKind.Uri)
            json.Member("format").Text("uri");
    }

    private static string? TypeOf(ScalarKind kind) => kind switch
    {
        ScalarKind.Text or ScalarKind.Secret or ScalarKind.Uri or ScalarKind.TimestampKst14 => "string",
        ScalarKind.Boolean => "boolean",
        ScalarKind.Number => "number",
        ScalarKind.Json => null,
        _ => "integer",
    };

    private EquatableArray<EnumValueModel> Literals(TypeRef type, RulesModel rules)
    {
        if (type is not EnumRef named || !enums.TryGetValue(named.Name, out EnumModel? one))
            return default;
        ChoiceModel? choice = rules.OneOf.FirstOrDefault(choice => choice.Zone is null);
        return choice is null
            ? one.Values
            : one.Values.Where(value => choice.Values.Contains(value.Text)).ToEquatableArray();
    }
}
