using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Emission;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>
/// Writes the bodies of an example as JSON in the documented form. Each value must have the same JSON type as on the wire.
/// </summary>
/// <param name="types">The types and enums.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ExampleWriter(ExampleTypes types, DiagnosticBag bag)
{
    /// <summary>Writes a complete response body.</summary>
    public string Envelope(MappingNode response, ScalarNode at, OperationModel operation, BoundService? service)
    {
        // While the envelope is invalid, its format is not known.
        if (service is not { IsEnvelopeKnown: true })
            return "";
        string content = service.Model.Envelope.Content, total = service.Model.Envelope.Total;
        TypeRef result = operation.Reply == ReplyShape.List ? new ListRef(operation.Result) : operation.Result;
        FieldModel[] fields = [Member(content, result, isOptional: false)];
        if (operation.Reply is ReplyShape.List or ReplyShape.Counted)
            fields = [.. fields, Member(total, new ScalarRef(ScalarKind.Integer64), isOptional: true)];
        // Without the envelope every member would be misplaced; one diagnostic reports that.
        var members = new KeyTable(response);
        if (members.Find(content) is null)
        {
            if (!members.HasLeftOut(content))
                bag.Report(ExampleRules.NoEnvelope, at.Span, content);
            return "";
        }
        var json = new JsonText();
        CertainMember[] certain = [new(content, null)];
        Phrase owner = new("the response", "응답");
        WriteMembers(json, response, at, new ExampleShape(owner, fields, certain, [.. fields.Select(field => field.Wire)]));
        return json.ToString();
    }

    /// <summary>Writes an object that is not a response: a request body, or a callback message.</summary>
    /// <param name="node">The object.</param>
    /// <param name="at">The key of the object.</param>
    /// <param name="type">Name of its type.</param>
    public string Body(MappingNode node, ScalarNode at, string type)
    {
        var json = new JsonText();
        Write(json, new ObjectRef(type), node, at);
        return json.ToString();
    }

    /// <summary>Checks a value of the path or the query, and returns it unchanged.</summary>
    public string PlainValue(string wire, TypeRef type, ScalarNode text)
    {
        // A URL contains only text, so quotation marks around a text value make no difference there.
        ScalarNode written = ScalarForm.IsTextOnWire(type) && !ScalarForm.IsNull(text) ? new(text.Place, text.Text, isQuoted: true) : text;
        if (type is EnumRef named)
            CheckEnumValue(named, written, wire);
        else if (type is ScalarRef scalar)
            _ = ScalarText(scalar.Kind, written, wire);
        return text.Text;
    }

    private static FieldModel Member(string wire, TypeRef type, bool isOptional) =>
        new(wire, wire, type, isOptional, default, new DocText("", ""), null, CertaintyKind.Documented);

    private void WriteMembers(JsonText json, MappingNode node, ScalarNode at, ExampleShape shape)
    {
        // Members are written in the documented order, which is the order on the wire, not in the order of the example.
        var members = new KeyTable(node);
        json.Open('{');
        foreach (FieldModel field in shape.Fields)
        {
            if (members.Find(field.Wire) is { } entry)
                Write(json.Member(field.Wire), field, entry);
        }
        HashSet<string> misspelt = ReportUnknown(node, shape.Owner, shape.Declared);
        foreach (CertainMember certain in shape.Certain.Where(one => one.IsKnownTo(at) && !misspelt.Contains(one.Wire)))
        {
            if (members.Find(certain.Wire) is null && !members.HasLeftOut(certain.Wire))
                bag.Report(ExampleRules.MissingMember, at.Span, certain.Wire);
        }
        json.Close('}');
    }

    /// <summary>Reports unknown members.</summary>
    /// <param name="node">The object; null for none.</param>
    /// <param name="owner">The owner of the members, for messages.</param>
    /// <param name="known">The known members.</param>
    /// <returns>The known members that were probably meant, so that they are not reported as missing too.</returns>
    public HashSet<string> ReportUnknown(MappingNode? node, Phrase owner, IReadOnlyCollection<string> known)
    {
        HashSet<string> meant = new(StringComparer.Ordinal);
        foreach (ScalarNode key in (node?.Entries ?? default).Select(entry => entry.Key).Where(key => !known.Contains(key.Text)))
        {
            Phrase remedy = bag.Suggestions.For(key.Text, known, out string? nearest);
            bag.Report(ExampleRules.UnknownMember, key.Span, owner, key.Text, remedy);
            meant.Add(nearest ?? "");
        }
        return meant;
    }

    private void Write(JsonText json, FieldModel field, MappingEntry entry)
    {
        if (field.IsOptional && entry.Value is ScalarNode { IsQuoted: false, Text: "null" or "~" })
            json.Raw("null");
        else if (NothingOf(field, entry.Value) is { } nothing)
            json.Raw(nothing);
        else
            Write(json, field.Type, entry.Value, entry.Key);
    }

    // A value that represents null need not match the type: "-" where a URL is expected.
    private static string? NothingOf(FieldModel field, SpecNode value) =>
        value is ScalarNode text
            ? field.Nothing.FirstOrDefault(json => json == text.Text || json == QuotedText.OfCompactJson(text.Text))
            : null;

    private void Write(JsonText json, TypeRef type, SpecNode value, ScalarNode at)
    {
        switch (type, value)
        {
            case (ObjectRef named, MappingNode node):
                if (types.ShapeOf(named.Name) is { } shape)
                    WriteMembers(json, node, at, shape);
                break;
            case (ListRef list, SequenceNode items):
                WriteItems(json, list.Item, items, at);
                break;
            case (MapRef map, MappingNode node):
                WriteEntries(json, map.Item, node);
                break;
            case (EnumRef named, ScalarNode literal):
                CheckEnumValue(named, literal, at.Text);
                json.Text(literal.Text);
                break;
            case (ScalarRef { Kind: ScalarKind.Json }, _):
                JsonAsWritten.Write(json, value);
                break;
            case (ScalarRef scalar, ScalarNode text):
                json.Raw(ScalarText(scalar.Kind, text, at.Text));
                break;
            default:
                bag.Report(ExampleRules.WrongValue, value.Span, at.Text, KindOf(type));
                break;
        }
    }

    private void WriteItems(JsonText json, TypeRef type, SequenceNode items, ScalarNode at)
    {
        json.Open('[');
        foreach (SpecNode item in items.Items)
            Write(json.Item(), type, item, at);
        json.Close(']');
    }

    private void WriteEntries(JsonText json, TypeRef type, MappingNode node)
    {
        json.Open('{');
        foreach (MappingEntry entry in node.Entries)
            Write(json.Member(entry.Key.Text), type, entry.Value, entry.Key);
        json.Close('}');
    }

    private string ScalarText(ScalarKind kind, ScalarNode text, string name)
    {
        ScalarForm form = ScalarForm.Of(kind);
        if (form.Accepts(text))
            return form.IsText ? QuotedText.OfCompactJson(text.Text) : text.Text;
        bag.Report(ExampleRules.WrongValue, text.Span, name, form.Description);
        return "null";
    }

    private void CheckEnumValue(EnumRef type, ScalarNode literal, string name)
    {
        if (!ScalarForm.ReadsAsText(literal))
        {
            bag.Report(ExampleRules.WrongValue, literal.Span, name,
                Phrase.Of("a value of '{0}' as text, in quotes", "따옴표로 묶은 '{0}'의 값", type.Name));
            return;
        }
        // A value that is declared but invalid has already been reported; only an undeclared value is reported here.
        if (types.ValuesOf(type.Name) is not { } declared || declared.Contains(literal.Text))
            return;
        Phrase remedy = bag.Suggestions.For(literal.Text, declared);
        bag.Report(ExampleRules.UnknownValue, literal.Span, literal.Text, type.Name, remedy);
    }

    private static Phrase KindOf(TypeRef type) => type switch
    {
        ListRef => new("a list", "목록"),
        MapRef or ObjectRef => new("a mapping", "매핑"),
        EnumRef named => Phrase.Of("a value of '{0}'", "'{0}'의 값", named.Name),
        ScalarRef scalar => ScalarForm.Of(scalar.Kind).Description,
        _ => new("of another type", "다른 타입의 값"),
    };
}
