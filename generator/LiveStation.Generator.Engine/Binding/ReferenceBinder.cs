using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds references to the vendor's pages.</summary>
internal static class ReferenceBinder
{
    /// <summary>Returns the slug under <c>reference</c>; null when it is absent or invalid; the latter is reported.</summary>
    public static string? Bind(Section section)
    {
        if (section.Text(SpecKeys.Reference) is not { } slug)
            return null;
        if (slug.Text.Length > 0 && slug.Text.All(c => RouteParser.IsLiteral(c) && c != '/'))
            return slug.Text;
        Phrase form = new("the last segment of the address of the vendor's page", "공식 문서 주소의 마지막 부분");
        section.Bag.Report(StructureRules.WrongForm, slug.Span, slug.Text, SpecKeys.Reference, form);
        return null;
    }
}
