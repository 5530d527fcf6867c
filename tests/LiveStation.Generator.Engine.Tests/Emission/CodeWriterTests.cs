using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Flavours.CSharp.Emission;

namespace LiveStation.Generator.Engine.Tests.Emission;

public sealed class CodeWriterTests
{
    private readonly CodeWriter _writer = new();

    [Fact]
    public void Blocks_indent_and_close_themselves()
    {
        _writer.Line("class A");
        using (_writer.Block())
        {
            _writer.Line("int B => C switch");
            using (_writer.Block(";"))
                _writer.Line("_ => 1,");
        }

        _writer.ToString().ShouldBe("class A\n{\n    int B => C switch\n    {\n        _ => 1,\n    };\n}\n");
    }

    [Fact]
    public void Lines_of_a_raw_string_are_indented_and_blank_ones_stay_empty()
    {
        using (_writer.Indented())
        {
            _writer.Lines("""
                a

                    b
                """);
        }

        _writer.ToString().ShouldBe("    a\n\n        b\n");
    }

    [Fact]
    public void Items_are_separated_by_one_empty_line()
    {
        _writer.Separated(["a", "b", "c"], (writer, item) => writer.Line(item));

        _writer.ToString().ShouldBe("a\n\nb\n\nc\n");
    }

    [Fact]
    public void A_list_stays_on_its_line_when_it_fits()
    {
        _writer.List("void M", EquatableArray.Of("int a", "int b"), ";");

        _writer.ToString().ShouldBe("void M(int a, int b);\n");
    }

    [Fact]
    public void A_list_that_is_too_wide_has_an_item_a_line()
    {
        string wide = new('x', 70);

        _writer.List("void M", EquatableArray.Of(wide, wide), ";");

        _writer.ToString().ShouldBe($"void M(\n    {wide},\n    {wide});\n");
    }

    [Fact]
    public void An_empty_list_keeps_its_parentheses()
    {
        _writer.ListOfLines("new", default, ";");

        _writer.ToString().ShouldBe("new();\n");
    }
}
