using LiveStation.Generator.Engine;
using LiveStation.Generator.Engine.Collections;
using LiveStation.Generator.Engine.Model;
using LiveStation.Generator.Engine.Reading;
using LiveStation.Generator.Engine.Text;
using LiveStation.Generator.Templates.Tests.Support;
using LiveStation.Tests.Shared;

namespace LiveStation.Generator.Templates.Tests.Shipped;

/// <summary>Programs that use the output of the templates <c>typescript</c>, with a strict compiler.</summary>
public sealed class TypeScriptProgramTests
{
    [Fact]
    public async Task The_program_of_a_user_compiles() =>
        (await CompileAsync("user", Spec.Model)).Messages.ShouldBeEmpty();

    [Fact]
    public async Task Each_mistake_of_a_user_is_found()
    {
        string messages = (await CompileAsync("mistakes", Spec.Model)).Messages;

        string[] found = [.. messages.Split('\n').Where(line => line.StartsWith("src/", StringComparison.Ordinal)).Select(line => line.Split(": ")[0] + line.Split(": ")[1][5..])];
        found.ShouldBe(
        [
            // A required property of the body is missing.
            "src/mistakes.ts(8,24) TS2345",
            // The ID is a number.
            "src/mistakes.ts(9,27) TS2345",
            // A value of the path is missing, then the query.
            "src/mistakes.ts(10,17) TS2554",
            "src/mistakes.ts(11,17) TS2554",
            // There is no such query value, and it has another type.
            "src/mistakes.ts(12,24) TS2353",
            "src/mistakes.ts(13,24) TS2322",
            // Responses are read-only.
            "src/mistakes.ts(14,9) TS2540",
            // There is no such operation.
            "src/mistakes.ts(15,17) TS2339",
            // The secret key is missing.
            "src/mistakes.ts(16,23) TS2345",
        ]);
    }

    [Fact]
    public async Task Odd_names_compile_and_calls_send_and_read_what_the_API_specifies()
    {
        (TypeScriptProject project, string messages) = await CompileAsync("calls", Odd());
        messages.ShouldBeEmpty();

        (await project.RunAsync("calls.js")).ShouldBe(
            """
            GET https://odd.example/v1/things?new%20one=true&default=%24%7Bx%7D%60&hold=3&page%20no=1
            POST https://odd.example/v1/things/a%2Fb%20c {"request":{"id":"한글 \"x\" </script>"},"rest":2,"at":"20260102030405"}
            q NEWER p now
            DELETE https://odd.example/v1/things/a%27b%22c%5Cd/5000000000
            OddError: deleteThing: HTTP 404, error code 7; true, no ACCESS, 404
            OddError: deleteThing: HTTP 404, error code 300; false, undefined, 404
            OddError: deleteThing: HTTP 404, no error code; false, undefined, 404
             nothing true
            . nothing true
            .. nothing true
            %2e nothing false
            OddError: newThing: HTTP 200, error code 7
            OddError: newThing: HTTP 200, no error code
            AbortError
            TypeError: A key is empty.
            a b c
            GET https://odd.example/v1/things?default=class&page%20no=1&size=2
            a b c d e
            a b d e c
            a
            2026-01-01T18:04:05.000Z RangeError: The time is not in the format yyyyMMddHHmmss.
            false

            """);
    }

    private static async Task<(TypeScriptProject Project, string Messages)> CompileAsync(string program, ApiModel model)
    {
        TypeScriptProject project = (await TypeScriptProject.CreateAsync(program))
            .With(ShippedTemplate.Render("typescript", model).Select(file => KeyValuePair.Create("client/" + file.Key, file.Value)))
            .WithShared(program + ".ts");
        return (project, await project.CompileAsync());
    }

    private static ApiModel Odd()
    {
        const string path = "tests/LiveStation.Refit.Consumer/spec/odd.yaml";
        EquatableArray<ParsedSpec> parsed = EquatableArray.Of(SpecCompiler.Parse(new SpecFile(path, Repository.Read(path))));
        return SpecCompiler.Bind(parsed).Model.ShouldNotBeNull();
    }
}
