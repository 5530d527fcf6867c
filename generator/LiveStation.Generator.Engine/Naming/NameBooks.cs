using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>The name rules of all output languages; a spec must be valid for each of them.</summary>
/// <param name="books">The rules of each language.</param>
internal sealed class NameBooks(IReadOnlyCollection<NameBook> books)
{
    // Nearly every name is valid, so the only book is asked without enumerating all of them.
    private readonly NameBook? _only = books.Count == 1 ? books.First() : null;

    /// <summary>Returns the names of the top-level types emitted for a part.</summary>
    /// <param name="part">The part.</param>
    public IEnumerable<string> TypesOf(NamedPart part) =>
        _only?.TypesOf(part) ?? books.SelectMany(book => book.TypesOf(part)).Distinct(StringComparer.Ordinal);

    /// <summary>Returns the names of the members or parameters generated for a part.</summary>
    /// <param name="part">The part.</param>
    public IEnumerable<string> MembersOf(NamedPart part) =>
        _only?.MembersOf(part) ?? books.SelectMany(book => book.MembersOf(part)).Distinct(StringComparer.Ordinal);

    /// <summary>Returns the names of types of a part that a group of the same name would hide.</summary>
    /// <param name="part">The service or a group.</param>
    public IEnumerable<string> HiddenByGroups(NamedPart part) =>
        books.SelectMany(book => book.HiddenByGroups(part)).Distinct(StringComparer.Ordinal);

    /// <summary>Returns why a part cannot have its name; null when it can.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isType">Indicates whether a name is that of a type.</param>
    public Phrase? WhyNot(NamedPart part, Func<string, bool> isType) => _only is not null
        ? _only.WhyNot(part, isType)
        : WhyNotInAny(part, isType);

    private Phrase? WhyNotInAny(NamedPart part, Func<string, bool> isType) =>
        books.Select(book => book.WhyNot(part, isType)).FirstOrDefault(reason => reason is not null);

    /// <summary>The form of the name that an author must give a part, when the name has another form; null otherwise.</summary>
    /// <param name="part">The part, with the name that the author gave.</param>
    public Phrase? RequiredForm(NamedPart part) =>
        books.Select(book => book.RequiredForm(part)).FirstOrDefault(form => form is not null);

    /// <summary>Whether a name in the namespace of an API is that of a type: one that is emitted, or one that emitted code uses.</summary>
    /// <param name="model">The API.</param>
    /// <param name="name">The name.</param>
    public bool IsType(ApiModel model, string name) => books.Any(book => book.IsForeign(name))
        || NamedPart.In(model).SelectMany(TypesOf).Contains(name);
}
