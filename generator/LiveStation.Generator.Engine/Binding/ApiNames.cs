using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Binding;

/// <summary>The names of an API while it is bound: what the books of the output say of them, and which are taken.</summary>
internal sealed class ApiNames
{
    private readonly NameBooks _books;

    /// <summary>Begins with no name taken.</summary>
    /// <param name="books">The books of the output.</param>
    /// <param name="bag">Where mistakes go.</param>
    public ApiNames(NameBooks books, DiagnosticBag bag)
    {
        _books = books;
        Types = new NameTable(NameScope.OfTypes(this), bag);
        Groups = new NameTable(NameScope.OfGroups(this), bag);
    }

    /// <summary>Names of the types that will be emitted.</summary>
    public NameTable Types { get; }

    /// <summary>Names of groups and of the service, and those that a group cannot have beside them.</summary>
    public NameTable Groups { get; }

    /// <summary>Why a part cannot have its name; null when it can.</summary>
    public Phrase? WhyNot(NamedPart part) => _books.WhyNot(part, Types.Has);

    /// <summary>Names of the members or parameters that a part becomes.</summary>
    public IEnumerable<string> MembersOf(NamedPart part) => _books.MembersOf(part);

    /// <summary>The name of the member or parameter that a part becomes, for messages.</summary>
    public string MemberOf(NamedPart part) => MembersOf(part).FirstOrDefault() ?? part.Name;

    /// <summary>Takes the names of the types that are emitted for a part, its own apart; reports the first that cannot be had.</summary>
    public bool TakeTypesOf(NamedPart part, ScalarNode owner) =>
        _books.TypesOf(part).Where(name => name != part.Name).All(name => Types.Take(name, owner));

    /// <summary>Takes the names that no group can have because of a part.</summary>
    public bool TakeHiddenByGroups(NamedPart part, ScalarNode owner) =>
        _books.HiddenByGroups(part).All(name => Groups.TakeOurs(name, owner));
}
