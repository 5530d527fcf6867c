using System.Collections.Concurrent;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

/// <summary>The name rules of C#. They record each part that is bound, since its name is checked then.</summary>
/// <param name="refused">A name that no part can have; null for none.</param>
internal sealed class RecordingBook(string? refused = null) : NameBook
{
    /// <summary>The parts whose names were checked.</summary>
    public ConcurrentQueue<NamedPart> Checked { get; } = [];

    public override IEnumerable<string> TypesOf(NamedPart part) => CSharpBook.Instance.TypesOf(part);

    public override IEnumerable<string> MembersOf(NamedPart part) => CSharpBook.Instance.MembersOf(part);

    public override IEnumerable<string> HiddenByGroups(NamedPart part) => CSharpBook.Instance.HiddenByGroups(part);

    public override Phrase? WhyNot(NamedPart part, Func<string, bool> isType)
    {
        Checked.Enqueue(part);
        return part.Name == refused ? new Phrase("refused", "사용할 수 없음") : CSharpBook.Instance.WhyNot(part, isType);
    }

    public override Phrase? RequiredForm(NamedPart part) => CSharpBook.Instance.RequiredForm(part);

    public override bool IsForeign(string name) => CSharpBook.Instance.IsForeign(name);
}
