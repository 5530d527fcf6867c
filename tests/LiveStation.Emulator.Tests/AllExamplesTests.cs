using LiveStation.Emulator.Tests.Support;
using LiveStation.Generator.Engine.Model;

namespace LiveStation.Emulator.Tests;

/// <summary>Every example of every operation, requested over raw HTTP.</summary>
public sealed class AllExamplesTests(SharedEmulator emulator) : IClassFixture<SharedEmulator>
{
    public static TheoryData<string> Names => [.. SpecModel.Examples.Keys];

    [Fact]
    public void There_are_operations_and_each_has_examples()
    {
        SpecModel.Operations.ShouldNotBeEmpty();
        SpecModel.Operations.ShouldAllBe(operation => operation.Examples.Count > 0);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_example_is_returned_exactly_in_any_order_of_its_query(string name)
    {
        SpecExample example = SpecModel.Examples[name];

        ShouldBe(await example.Call().SendAsync(emulator.Host), example.Answering.Example);
        ShouldBe(await example.CallInReverse().SendAsync(emulator.Host), example.Answering.Example);
    }

    private static void ShouldBe(RawResponse answer, ExampleModel expected)
    {
        answer.Status.ShouldBe(expected.Status, answer.Text);
        if (expected.ErrorCode is { } code)
            answer.ErrorCode.ShouldBe($"{code}");
        else if (expected.Body is { } body)
            answer.Text.ShouldBe(body);
        else
            ShouldBeEmpty(answer);
    }

    private static void ShouldBeEmpty(RawResponse answer)
    {
        answer.Body.ShouldBeEmpty();
        answer.Header("content-length").ShouldBe("0");
        answer.Headers["content-type"].ShouldBeEmpty();
    }
}
