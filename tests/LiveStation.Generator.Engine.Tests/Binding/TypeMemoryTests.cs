using LiveStation.Generator.Engine.Binding;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Diagnostics;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Naming;
using LiveStation.Generator.Engine.Naming.CSharp;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;

namespace LiveStation.Generator.Engine.Tests.Binding;

public sealed class TypeMemoryTests
{
    private static readonly NameBooks Books = new([CSharpBook.Instance]);
    private static readonly TypeFields Fields = new([], [], default, []);
    private static readonly TypeModel Ware = new("Ware", new DocText("A ware.", "물건."), default);

    private readonly BindingFrame _frame = new(Books, null, default, default);
    private readonly PendingChecks _pending = new();
    private readonly DiagnosticBag _bag = new();
    private readonly Dictionary<string, BoundEnum> _enums = new(StringComparer.Ordinal);
    private readonly Declaration _declared = Declared();
    private readonly UsedEnums _used;
    private readonly PartRecorder _recorder;
    private readonly TypeMemory _memory;

    public TypeMemoryTests()
    {
        _used = new UsedEnums(_enums);
        _recorder = new PartRecorder(new ApiNames(Books, _bag), _used, _pending, _bag);
        _memory = new TypeMemory(_frame, _recorder);
    }

    [Fact]
    public void A_type_without_mistakes_is_kept_with_its_fields()
    {
        PartMark mark = _recorder.Start();
        _memory.Keep(_declared, Fields, mark);
        _memory.Keep(_declared, Ware, mark);

        LastType last = _memory.Find(_declared).ShouldNotBeNull();
        last.Fields.ShouldBeSameAs(Fields);
        last.Whole.ShouldBeSameAs(Ware);
    }

    [Fact]
    public void Of_a_type_with_checks_for_later_only_the_fields_are_kept()
    {
        PartMark mark = _recorder.Start();
        _memory.Keep(_declared, Fields, mark);
        _pending.Add(_ => { });
        _memory.Keep(_declared, Ware, mark);

        _memory.Find(_declared).ShouldNotBeNull().Whole.ShouldBeNull();
    }

    [Fact]
    public void Fields_with_mistakes_are_not_kept()
    {
        PartMark mark = _recorder.Start();
        _bag.Report(StructureRules.NoService, _declared.Key.Span);
        _memory.Keep(_declared, Fields, mark);

        _memory.Find(_declared).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_found_when_what_all_parts_depend_on_has_changed()
    {
        _memory.Keep(_declared, Fields, _recorder.Start());

        new TypeMemory(_frame with { Names = EquatableArray.Of("Crate") }, _recorder).Find(_declared).ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_found_when_an_enum_that_was_looked_up_has_changed()
    {
        PartMark mark = _recorder.Start();
        _used.ContainsKey("Phase").ShouldBeFalse();
        _memory.Keep(_declared, Fields, mark);
        _memory.Find(_declared).ShouldNotBeNull();

        _enums.Add("Phase", new BoundEnum(_declared, new EnumModel("Phase", new DocText("P.", "비."), default, default), []));

        _memory.Find(_declared).ShouldBeNull();
    }

    private static Declaration Declared()
    {
        ParsedSpec file = SpecCompiler.Parse(new SpecFile("wares.yaml", "Ware: { doc: A ware. }"));
        MappingEntry entry = file.Root.ShouldNotBeNull().Entries[0];
        return new Declaration(entry.Key, (MappingNode)entry.Value, "wares.yaml", null);
    }
}
