using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Generator.Engine.Templates;

/// <summary>
/// A kind of object that templates see. It is the only description of the object: the values, the JSON, the JSON Schema and the
/// tables of the documentation follow from it.
/// </summary>
/// <param name="name">Name in snake case.</param>
/// <param name="doc">Description.</param>
internal abstract class ViewShape(string name, DocText doc)
{
    private readonly List<ViewMember> _members = [];
    private readonly Dictionary<string, ViewMember> _byName = new(StringComparer.Ordinal);

    /// <summary>Name in snake case.</summary>
    public string Name => name;

    /// <summary>Description.</summary>
    public DocText Doc => doc;

    /// <summary>The members, in the order of the documentation.</summary>
    public IReadOnlyList<ViewMember> Members => _members;

    /// <summary>Returns a member; null when there is none with this name.</summary>
    /// <param name="member">The name.</param>
    public ViewMember? Find(string member) => _byName.TryGetValue(member, out ViewMember? found) ? found : null;

    /// <summary>Adds a member.</summary>
    /// <param name="member">The member.</param>
    protected void Append(ViewMember member)
    {
        _members.Add(member);
        _byName.Add(member.Name, member);
    }
}

/// <summary>A kind of object that templates see, created from a part of the model.</summary>
/// <typeparam name="T">The part of the model.</typeparam>
/// <param name="name">Name in snake case.</param>
/// <param name="en">Description in English.</param>
/// <param name="ko">Description in Korean.</param>
internal sealed class ViewShape<T>(string name, string en, string ko) : ViewShape(name, new DocText(en, ko))
    where T : class
{
    /// <summary>Creates the object for a part of the model.</summary>
    /// <param name="source">The part.</param>
    public ViewObject Of(T source) => new(this, source);

    /// <summary>Adds a text.</summary>
    public ViewShape<T> Text(string member, string en, string ko, Func<T, string> read) =>
        With(member, new ViewTextForm(), en, ko, read);

    /// <summary>Adds a text that can be null.</summary>
    public ViewShape<T> OptionalText(string member, string en, string ko, Func<T, string?> read) =>
        With(member, new ViewTextForm(), en, ko, read, isNullable: true);

    /// <summary>Adds an integer.</summary>
    public ViewShape<T> Integer(string member, string en, string ko, Func<T, int> read) =>
        With(member, new ViewIntegerForm(), en, ko, source => read(source));

    /// <summary>Adds an integer that can be null.</summary>
    public ViewShape<T> OptionalInteger(string member, string en, string ko, Func<T, int?> read) =>
        With(member, new ViewIntegerForm(), en, ko, source => read(source), isNullable: true);

    /// <summary>Adds a Boolean.</summary>
    public ViewShape<T> Flag(string member, string en, string ko, Func<T, bool> read) =>
        With(member, new ViewFlagForm(), en, ko, source => read(source));

    /// <summary>Adds one of a few texts.</summary>
    public ViewShape<T> Literal(string member, IEnumerable<string> literals, string en, string ko, Func<T, string> read) =>
        With(member, new ViewLiteralForm([.. literals]), en, ko, read);

    /// <summary>Adds one of a few texts that can be null.</summary>
    public ViewShape<T> OptionalLiteral(
        string member, IEnumerable<string> literals, string en, string ko, Func<T, string?> read) =>
        With(member, new ViewLiteralForm([.. literals]), en, ko, read, isNullable: true);

    /// <summary>Adds an object.</summary>
    public ViewShape<T> One<TPart>(string member, Func<ViewShape<TPart>> shape, string en, string ko, Func<T, TPart> read)
        where TPart : class => With(member, new ViewObjectForm(shape), en, ko, source => shape().Of(read(source)));

    /// <summary>Adds an object that can be null.</summary>
    public ViewShape<T> Optional<TPart>(string member, Func<ViewShape<TPart>> shape, string en, string ko, Func<T, TPart?> read)
        where TPart : class => With(
            member, new ViewObjectForm(shape), en, ko, source => read(source) is { } part ? shape().Of(part) : null, isNullable: true);

    /// <summary>Adds a list of objects.</summary>
    public ViewShape<T> Many<TPart>(
        string member, Func<ViewShape<TPart>> shape, string en, string ko, Func<T, IEnumerable<TPart>> read)
        where TPart : class => With(
            member, new ViewListForm(new ViewObjectForm(shape)), en, ko,
            source => read(source).Select(part => (object)shape().Of(part)).ToEquatableArray());

    /// <summary>Adds a list of texts.</summary>
    public ViewShape<T> Texts(string member, string en, string ko, Func<T, IEnumerable<string>> read) => With(
        member, new ViewListForm(new ViewTextForm()), en, ko, source => read(source).ToEquatableArray<object>());

    private ViewShape<T> With(
        string member, ViewForm form, string en, string ko, Func<T, object?> read, bool isNullable = false)
    {
        Append(new ViewMember(member, form, new DocText(en, ko), source => read((T)source)) { IsNullable = isNullable });
        return this;
    }
}
