using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>
/// The name rules of one output language: the names that emitted code has for the parts of an API, and the names that
/// a spec must not use. Binding applies these rules before planning; planners and emitters compose names by the same rules.
/// </summary>
internal abstract class NameBook
{
    /// <summary>Returns the names of the top-level types that at least one flavour emits for a part.</summary>
    /// <param name="part">The part.</param>
    public abstract IEnumerable<string> TypesOf(NamedPart part);

    /// <summary>
    /// Names of the members or parameters that a part becomes, as they are emitted: two of the same name cannot be declared in
    /// one place.
    /// </summary>
    /// <param name="part">The part.</param>
    public abstract IEnumerable<string> MembersOf(NamedPart part);

    /// <summary>Returns the names of types of a part that a group of the same name would hide.</summary>
    /// <param name="part">The service or a group.</param>
    public abstract IEnumerable<string> HiddenByGroups(NamedPart part);

    /// <summary>Returns why a part cannot have its name, as the end of a sentence; null when it can.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isType">Indicates whether a name is that of a type.</param>
    public abstract Phrase? WhyNot(NamedPart part, Func<string, bool> isType);

    /// <summary>The form of the name that an author must give a part, when the name has another form; null otherwise.</summary>
    /// <param name="part">The part, with the name that the author gave.</param>
    public abstract Phrase? RequiredForm(NamedPart part);

    /// <summary>Whether emitted code uses a foreign type of a name.</summary>
    /// <param name="name">The name.</param>
    public abstract bool IsForeign(string name);
}
