using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Naming;

/// <summary>
/// The names of one language of output: which ones emitted code has for the parts of an API, and which ones a spec cannot
/// give them. Binding asks it before anything is planned, planners and emitters compose names by the same rules.
/// </summary>
internal abstract class NameBook
{
    /// <summary>Names of the top-level types that are emitted for a part, be it by one flavour only.</summary>
    /// <param name="part">The part.</param>
    public abstract IEnumerable<string> TypesOf(NamedPart part);

    /// <summary>Names of the members or parameters that a part becomes, where two of the same name cannot stand side by side.</summary>
    /// <param name="part">The part.</param>
    public abstract IEnumerable<string> MembersOf(NamedPart part);

    /// <summary>Names of types of a part that a group of the same name would hide.</summary>
    /// <param name="part">The service or a group.</param>
    public abstract IEnumerable<string> HiddenByGroups(NamedPart part);

    /// <summary>Why a part cannot have its name, as the end of a sentence; null when it can.</summary>
    /// <param name="part">The part.</param>
    /// <param name="isType">Whether a name is that of a type.</param>
    public abstract Phrase? WhyNot(NamedPart part, Func<string, bool> isType);

    /// <summary>Whether emitted code uses a foreign type of a name.</summary>
    /// <param name="name">The name.</param>
    public abstract bool IsForeign(string name);
}
