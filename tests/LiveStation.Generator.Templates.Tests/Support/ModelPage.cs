using System.Text;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Templates;
using LiveStation.Generator.Engine.Templates.Shapes;

namespace LiveStation.Generator.Templates.Tests.Support;

/// <summary>The part of the page about the model that follows from its description.</summary>
/// <param name="Head">The header of each table.</param>
/// <param name="TextOf">Returns a text in the language of the page.</param>
/// <param name="FormOf">Returns the words for a form.</param>
/// <param name="OrNull">The words for a value that can be null.</param>
internal sealed record ModelPage(string Head, Func<DocText, string> TextOf, Func<ViewForm, string> FormOf, string OrNull)
{
    public static ModelPage English { get; } = new(
        "| member | value | description |", doc => doc.En, InEnglish, " or null");

    public static ModelPage Korean { get; } = new(
        "| 멤버 | 값 | 설명 |", doc => doc.Ko, InKorean, " 또는 null");

    /// <summary>Returns a section for each kind of object.</summary>
    public string Sections()
    {
        var page = new StringBuilder();
        foreach (ViewShape shape in ViewShapes.From(ModelShapes.Model))
        {
            page.Append("### `").Append(shape.Name).Append("`\n\n").Append(TextOf(shape.Doc)).Append("\n\n")
                .Append(Head).Append("\n|---|---|---|\n");
            foreach (ViewMember member in shape.Members)
            {
                string form = FormOf(member.Form) + (member.IsNullable ? OrNull : "");
                page.Append("| `").Append(member.Name).Append("` | ").Append(form).Append(" | ").Append(TextOf(member.Doc)).Append(" |\n");
            }
            page.Append('\n');
        }
        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string InEnglish(ViewForm form) => form switch
    {
        ViewTextForm => "text",
        ViewIntegerForm => "integer",
        ViewFlagForm => "`true` or `false`",
        ViewLiteralForm literal => Listed(literal),
        ViewListForm list => "list of " + InEnglish(list.Item),
        ViewObjectForm part => Link(part),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string InKorean(ViewForm form) => form switch
    {
        ViewTextForm => "텍스트",
        ViewIntegerForm => "정수",
        ViewFlagForm => "`true` 또는 `false`",
        ViewLiteralForm literal => Listed(literal),
        ViewListForm list => InKorean(list.Item) + " 목록",
        ViewObjectForm part => Link(part),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    private static string Listed(ViewLiteralForm form) => string.Join(", ", form.Literals.Select(literal => $"`{literal}`"));

    private static string Link(ViewObjectForm form) => $"[`{form.Shape().Name}`](#{form.Shape().Name})";
}
