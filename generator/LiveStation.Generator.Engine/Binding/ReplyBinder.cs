using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the bodies of an operation: the request body, the result, and the paging of the result.</summary>
/// <param name="types">The types by name.</param>
/// <param name="bound">The valid types.</param>
/// <param name="service">The <c>service</c> section; null when it is invalid.</param>
/// <param name="bag">Collects the diagnostics.</param>
internal sealed class ReplyBinder(
    TypeTable types, IReadOnlyDictionary<string, BoundType> bound, BoundService? service, DiagnosticBag bag)
{
    /// <summary>The literal for a response without a body.</summary>
    public const string NoBody = Literals.NoBody;

    /// <summary>The literal for a paged result.</summary>
    public const string Paged = Literals.Paged;

    /// <summary>The literal for a paged result whose maximum page size is not known.</summary>
    public const string Unbounded = Literals.Unbounded;

    private const string Counted = "counted<";

    /// <summary>Indicates whether the maximum page size is known.</summary>
    public static bool IsBounded(Section operation) => operation.Text(SpecKeys.Paged)?.Text != Unbounded;

    /// <summary>Returns the result of an operation; null when it is invalid, which is reported.</summary>
    public ReplyModel? Bind(Section section)
    {
        ScalarNode? text = section.RequiredText(SpecKeys.Returns, new("the type of the result, or none", "결과의 타입 또는 none"));
        ReplyModel? reply = text is null ? null : Bind(text);
        if (!section.Has(SpecKeys.Paged))
            return reply;
        return reply is not null && IsPaged(section) && PagingOf(section, reply) is { } paging
            ? reply with { Paging = paging }
            : null;
    }

    /// <summary>Returns the type name of the request body; null when the type is not allowed there, which is reported.</summary>
    public string? Body(Section section)
    {
        if (section.RequiredText(SpecKeys.Body, new("the type of the body", "본문의 타입")) is not { } text
            || types.Resolve(text) is not { } type)
        {
            return null;
        }
        if (type is ObjectRef named)
            return named.Name;
        bag.Report(ReferenceRules.BodyType, text.Span, text.Text);
        return null;
    }

    private ReplyModel? Bind(ScalarNode text)
    {
        if (text.Text == NoBody)
            return new ReplyModel(ReplyShape.None, new NothingRef());
        if (text.Text.StartsWith(Counted, StringComparison.Ordinal) && text.Text.EndsWith(">", StringComparison.Ordinal))
        {
            string inner = text.Text.Substring(Counted.Length, text.Text.Length - Counted.Length - 1);
            return types.Resolve(text with { Text = inner }) is { } counted ? new ReplyModel(ReplyShape.Counted, counted) : null;
        }
        return types.Resolve(text) switch
        {
            null => null,
            ListRef list => new ReplyModel(ReplyShape.List, list.Item),
            { } type => new ReplyModel(ReplyShape.Object, type),
        };
    }

    private bool IsPaged(Section section)
    {
        if (section.Text(SpecKeys.Paged) is not { } text)
            return false;
        if (text is { IsQuoted: false, Text: Paged } or { Text: Unbounded })
            return true;
        bag.Report(StructureRules.WrongForm, text.Span, text.Text, SpecKeys.Paged,
            new($"{Paged} or {Unbounded}", $"{Paged} 또는 {Unbounded}"));
        return false;
    }

    // An invalid route has already been reported.
    private static string MethodOf(Section operation) => operation.Text(SpecKeys.Route)?.Text.Split(' ')[0] ?? "";

    private PagingModel? PagingOf(Section section, ReplyModel reply)
    {
        BoundType? item = reply is { Shape: ReplyShape.List, Result: ObjectRef named }
            && bound.TryGetValue(named.Name, out BoundType? known) ? known : null;
        Phrase? why = (item, service) switch
        {
            // An invalid style has already been reported.
            (_, { IsPagingBroken: true }) => null,
            (_, { Model.Paging: null }) => new("the service has no 'paging'", "서비스에 'paging'이 없습니다"),
            _ when MethodOf(section) is "PUT" or "PATCH" or "DELETE" =>
                Phrase.Of(
                    "each page would repeat the {0}; use GET or POST to read a list",
                    "페이지마다 {0} 요청이 반복됩니다. 목록은 GET이나 POST로 조회하세요", MethodOf(section)),
            (null, _) => new("the result is not a list of objects", "결과가 객체 목록이 아닙니다"),
            // An invalid key has already been reported.
            ({ Model.Key: null }, _) when item.Declaration.Body.Entries.All(entry => entry.Key.Text != SpecKeys.KeyField) =>
                Phrase.Of(
                    "'{0}' has no 'key', the field that identifies an item",
                    "'{0}'에 항목을 구분하는 필드를 지정하는 'key'가 없습니다", item.Model.Name),
            ({ Model.Key.IsCertain: false }, _) => Phrase.Of(
                "the key of '{0}' can be missing, so items cannot be distinguished",
                "'{0}'의 키가 없을 수 있어 항목을 구분할 수 없습니다", item.Model.Name),
            _ => null,
        };
        if (why is not null)
            bag.Report(ReferenceRules.NotPaged, section.KeyOf(SpecKeys.Paged).Span, section.What, why);
        return why is null && service?.Model.Paging is { } style && item!.Model.Key is { } key
            ? new PagingModel(style.First, IsBounded(section) ? style.Max : null, key) { AreFull = style.AreFull }
            : null;
    }
}

/// <summary>The result of an operation.</summary>
/// <param name="Shape">The place of the result in the envelope.</param>
/// <param name="Result">Its type, or the type of each item.</param>
internal sealed record ReplyModel(ReplyShape Shape, TypeRef Result)
{
    /// <summary>The paging of the result; null when it is not paged.</summary>
    public PagingModel? Paging { get; init; }
}
