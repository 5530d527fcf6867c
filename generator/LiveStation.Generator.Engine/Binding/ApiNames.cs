using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The names of an API during binding: the taken names, and the name rules of the output.</summary>
internal sealed class ApiNames
{
    private readonly NameBooks _books;
    private readonly Func<string, bool> _isType;
    private List<(string Name, bool IsType)>? _used;

    /// <summary>Initializes a new instance with no name taken.</summary>
    /// <param name="books">The name rules of the output.</param>
    /// <param name="bag">Collects the diagnostics.</param>
    public ApiNames(NameBooks books, DiagnosticBag bag)
    {
        _books = books;
        Types = new NameTable(NameScope.OfTypes(this), bag);
        Groups = new NameTable(NameScope.OfGroups(this), bag);
        _isType = IsType;
    }

    /// <summary>Names of the types that will be emitted.</summary>
    public NameTable Types { get; }

    /// <summary>The name rules of the output.</summary>
    public NameBooks Books => _books;

    /// <summary>Names of groups and of the service, and the names that groups cannot have beside them.</summary>
    public NameTable Groups { get; }

    /// <summary>Returns why a part cannot have its name; null when it can.</summary>
    public Phrase? WhyNot(NamedPart part) => _books.WhyNot(part, _isType);

    /// <summary>Returns the names that were looked up among the types since the last call, with the results.</summary>
    public IReadOnlyList<(string Name, bool IsType)> TakeUsed()
    {
        IReadOnlyList<(string Name, bool IsType)> used = _used ?? [];
        _used = null;
        return used;
    }

    /// <summary>Indicates whether names are types, or not, as in an earlier binding.</summary>
    /// <param name="used">What <see cref="TakeUsed"/> returned in it.</param>
    public bool AreSame(IReadOnlyList<(string Name, bool IsType)> used)
    {
        foreach ((string name, bool isType) in used)
        {
            if (Types.Has(name) != isType)
                return false;
        }
        return true;
    }

    private bool IsType(string name)
    {
        bool isType = Types.Has(name);
        (_used ??= []).Add((name, isType));
        return isType;
    }

    /// <summary>The form of the name that an author must give a part, when the name has another form; null otherwise.</summary>
    public Phrase? RequiredForm(NamedPart part) => _books.RequiredForm(part);

    /// <summary>Names of the members or parameters that a part becomes.</summary>
    public IEnumerable<string> MembersOf(NamedPart part) => _books.MembersOf(part);

    /// <summary>Returns the name of the member or parameter generated for a part, for messages.</summary>
    public string MemberOf(NamedPart part) => MembersOf(part).FirstOrDefault() ?? part.Name;

    /// <summary>Takes the names of the types emitted for a part, except its own; reports the first unavailable name.</summary>
    public bool TakeTypesOf(NamedPart part, ScalarNode owner) =>
        TypesBeside(part).All(name => Types.Take(name, owner));

    /// <summary>Returns the names of the types emitted for a part, except its own.</summary>
    public IEnumerable<string> TypesBeside(NamedPart part) => _books.TypesOf(part).Where(name => name != part.Name);

    /// <summary>Takes the names that groups cannot have because of a part.</summary>
    public bool TakeHiddenByGroups(NamedPart part, ScalarNode owner) =>
        _books.HiddenByGroups(part).All(name => Groups.TakeOurs(name, owner));
}
