using System.Globalization;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Flavours.Http;

/// <summary>Composes the comments of a file in the language that the host chose.</summary>
/// <param name="language">The language.</param>
internal sealed class HttpComments(DocumentationLanguage language)
{
    private static readonly DocText Unsigned = new(
        "The requests are not signed, so the service rejects them. An emulator accepts them if it allows unsigned requests.",
        "요청에 서명이 없으므로 서비스는 거부합니다. 서명 없는 요청을 허용하는 에뮬레이터는 응답합니다.");

    /// <summary>Returns the comments at the beginning of a file: its group, the missing signature, and the zones.</summary>
    /// <param name="group">The group.</param>
    /// <param name="zones">The zones of the API; the first is that of the variables.</param>
    public EquatableArray<string> Head(GroupModel group, EquatableArray<ZoneModel> zones) =>
        Chosen(group.Doc, before: group.Name + ": ")
            .Concat(Chosen(Unsigned))
            .Concat(zones.Skip(1).SelectMany(zone => Chosen(Values(zone))))
            .ToEquatableArray();

    /// <summary>Returns the comments above a request: what the operation does, and the response.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="example">The example.</param>
    public EquatableArray<string> Of(OperationModel operation, ExampleModel example) =>
        Chosen(operation.Doc).Concat(Chosen(Response(example))).ToEquatableArray();

    private static DocText Values(ZoneModel zone) => new(
        $"Zone {zone.Name}: prefix {zone.Prefix}, region {zone.Region}.", $"{zone.Name} 존: prefix {zone.Prefix}, region {zone.Region}.");

    private static DocText Response(ExampleModel example)
    {
        string status = example.Status.ToString(CultureInfo.InvariantCulture);
        string? code = example.ErrorCode?.ToString(CultureInfo.InvariantCulture);
        return code is null
            ? new($"Response: {status}.", $"응답: {status}.")
            : new($"Response: {status}, error {code}.", $"응답: {status}, 오류 {code}.");
    }

    // A text of the other language replaces a missing one.
    private IEnumerable<string> Chosen(DocText text, string before = "")
    {
        string en = text.En.Length > 0 ? text.En : text.Ko;
        string ko = text.Ko.Length > 0 ? text.Ko : text.En;
        if (language != DocumentationLanguage.Korean)
            yield return HttpText.Comment(before + en);
        if (language != DocumentationLanguage.English && (ko != en || language == DocumentationLanguage.Korean))
            yield return HttpText.Comment(before + ko);
    }
}
