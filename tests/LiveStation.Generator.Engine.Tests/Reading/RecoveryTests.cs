using LiveStation.Generator.Engine.Reading;

namespace LiveStation.Generator.Engine.Tests.Reading;

/// <summary>A syntax error excludes one type or operation, not the whole file.</summary>
public sealed class RecoveryTests
{
    [Fact]
    public void A_broken_entry_is_left_out_and_all_others_are_kept()
    {
        const string Text = """
            enums:
              A: { en: a }
            types:
              B:
                x: { en: "b }
              C:
                x: c
              D: { en: Wait: then }

              # of E
              E: e
            operations:
              F: f
            """;

        Spec.Places(Text).ShouldBe("(5,14) LSG0003 (8,16) LSG0003");
        Spec.Show(Spec.Read(Text).Root).ShouldBe("{enums: {A: {en: a}}, types: {C: {x: c}, E: e}, operations: {F: f}}");
    }

    [Fact]
    public void A_broken_section_without_entries_of_its_own_is_left_out() =>
        Spec.Show(Spec.Read("a: b\nc: [d\ne:\n  f: g\n").Root).ShouldBe("{a: b, e: {f: g}}");

    [Fact]
    public void Mistakes_of_the_valid_parts_are_reported_beside_the_failure() => Spec.Places(
        "a:\n  b: 1\n  b: 2\n  c: \"\nd:\ne: f\ne: g\n").ShouldBe(
        "(3,3) LSG0014 (4,6) LSG0003 (5,1) LSG0016 (7,1) LSG0014");

    [Fact]
    public void A_section_that_occurs_twice_is_reported_although_another_is_broken() =>
        Spec.Places("a: b\nc: @d\na: e\n").ShouldBe("(2,4) LSG0003 (3,1) LSG0014");

    [Fact]
    public void Places_after_a_broken_entry_are_those_of_the_file()
    {
        const string Text = "a:\r\n  b: @한😀\r\n  c: {\r\n    d: [1] }\r\ne: f\r\n";
        MappingNode root = Spec.Read(Text).Root.ShouldNotBeNull();

        foreach (ScalarNode scalar in Spec.All(root).OfType<ScalarNode>())
            Text.Substring(scalar.Span.Start, scalar.Span.Length).ShouldBe(scalar.Text);
        Spec.Show(root).ShouldBe("{a: {c: {d: [1]}}, e: f}");
        root.Span.Length.ShouldBe(Text.Length - "\r\n".Length);
    }

    [Fact]
    public void An_entry_that_is_too_deep_is_the_only_one_excluded() =>
        Spec.Show(Spec.Read($"a:\n  b: {new string('[', 50)}\n  c: d\n").Root).ShouldBe("{a: {c: d}}");

    [Fact]
    public void A_mistake_that_only_the_whole_file_shows_is_reported_once()
    {
        const string Text = "hello\na: b\n";

        Spec.Read(Text).Diagnostics.ShouldHaveSingleItem();
        Spec.Read(Text).Root.ShouldBeNull();
    }

    [Fact]
    public void The_search_ends_after_a_hundred_failures()
    {
        string text = string.Concat(Enumerable.Range(0, 1000).Select(number => $"a{number}: @\n"));

        Spec.Read(text).Diagnostics.Count.ShouldBe(100);
    }

    [Fact]
    public void A_mistake_in_any_line_of_the_real_spec_keeps_most_of_it()
    {
        string text = File.ReadAllText(SpecTexts.Paths.Single(path => Path.GetFileName(path) == "re-stream.yaml"));
        int nodes = Spec.All(Spec.Root(text)).Count();
        for (int end = text.IndexOf('\n'); end > 0; end = text.IndexOf('\n', end + 1))
        {
            string broken = text.Insert(end, " \"'{[");
            int kept = Spec.Read(broken).Root is { } root ? Spec.All(root).Count() : 0;
            kept.ShouldBeGreaterThan(nodes / 3, $"broken at offset {end}");
        }
    }
}
