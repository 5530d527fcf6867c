using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Language;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>Binds the paging style of the lists of an API.</summary>
internal static class PagingBinder
{
    private static readonly Phrase WholeNumber = new("a whole number from 0 to 2147483647", "0에서 2147483647까지의 정수");

    /// <summary>Returns the style under <c>paging</c>; null when it is absent or invalid; the latter is reported.</summary>
    public static PagingStyleModel? Bind(Section service)
    {
        if (service.Inner(SpecKeys.Paging, SpecKeys.OfPaging) is not { } section)
            return null;
        ScalarNode? page = section.RequiredText(SpecKeys.Page, new("the query parameter for the page number", "페이지 번호의 쿼리 매개변수"));
        ScalarNode? size = section.RequiredText(SpecKeys.Size, 
            new("the query parameter for the number of items per page", "페이지당 항목 수의 쿼리 매개변수"));
        int? first = Number(section, SpecKeys.First, new("the number of the first page", "첫 페이지의 번호"));
        int? max = Number(section, SpecKeys.Max, new("the maximum number of items per page", "페이지당 최대 항목 수"));
        bool areFull = section.Flag(SpecKeys.Full);
        return page is null || size is null || first is null || max is null
            ? null
            : new PagingStyleModel(page.Text, size.Text, first.Value, max.Value) { AreFull = areFull };
    }

    private static int? Number(Section section, string key, Phrase hint)
    {
        if (section.RequiredText(key, hint) is not { } text)
            return null;
        if (Whole.Parse(text.Text) is { } number)
            return number;
        section.Bag.Report(StructureRules.WrongForm, text.Span, text.Text, key, WholeNumber);
        return null;
    }
}
