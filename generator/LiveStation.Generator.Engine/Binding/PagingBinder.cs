using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds how the lists of an API are read page by page.</summary>
internal static class PagingBinder
{
    /// <summary>The style under <c>paging</c>; null when there is none, with diagnostics when it is broken.</summary>
    public static PagingStyleModel? Bind(Section service)
    {
        if (service.Inner(SpecKeys.Paging, SpecKeys.OfPaging) is not { } section)
            return null;
        ScalarNode? page = section.RequiredText(SpecKeys.Page, "the query value that says which page");
        ScalarNode? size = section.RequiredText(SpecKeys.Size, "the query value that says how many items a page has");
        int? first = Number(section, SpecKeys.First, "the number of the first page");
        int? max = Number(section, SpecKeys.Max, "the largest size of a page");
        bool areFull = section.Flag(SpecKeys.Full);
        return page is null || size is null || first is null || max is null
            ? null
            : new PagingStyleModel(page.Text, size.Text, first.Value, max.Value) { AreFull = areFull };
    }

    private static int? Number(Section section, string key, string hint)
    {
        if (section.RequiredText(key, hint) is not { } text)
            return null;
        if (Whole.Parse(text.Text) is { } number)
            return number;
        section.Bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, "a whole number from 0 to 2147483647");
        return null;
    }
}
