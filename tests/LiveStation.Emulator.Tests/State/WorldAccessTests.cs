using LiveStation.Emulator.State.Worlds;

namespace LiveStation.Emulator.Tests.State;

/// <summary>One caller at a time uses a world, and calls that find it in use do not block their threads.</summary>
public sealed class WorldAccessTests
{
    private readonly WorldAccess _access = new();

    [Fact]
    public async Task A_call_is_executed_at_once_when_nobody_uses_the_world()
    {
        int own = Environment.CurrentManagedThreadId;

        Task<int> call = Call(() => { });

        call.IsCompletedSuccessfully.ShouldBeTrue();
        (await call).ShouldBe(own);
    }

    [Fact]
    public async Task Calls_that_find_another_call_are_executed_in_their_order_by_its_thread()
    {
        List<int> order = [];
        (int user, Task<int>[] calls) = await InUseAsync(
            () => [.. Enumerable.Range(0, 20).Select(i => Call(() => order.Add(i)))], use: () => order.Add(-1));

        int[] threads = await Task.WhenAll(calls);

        order.ShouldBe([-1, .. Enumerable.Range(0, 20)]);
        threads.ShouldAllBe(thread => thread == user);
    }

    [Fact]
    public async Task All_calls_that_wait_are_executed_but_only_the_first_by_the_thread_that_they_found()
    {
        int count = 0;
        (int user, Task<int>[] calls) = await InUseAsync(() => [.. Enumerable.Range(0, 1_000).Select(_ => Call(() => count++))]);

        int[] threads = await Task.WhenAll(calls);

        count.ShouldBe(1_000);
        threads.Count(thread => thread == user).ShouldBe(32);
    }

    [Fact]
    public async Task A_use_that_is_no_call_executes_no_calls_of_others()
    {
        TaskCompletionSource<Task<int>> waiting = new();
        int user = 0;
        await Task.Factory.StartNew(
            () =>
            {
                user = Environment.CurrentManagedThreadId;
                using (_access.Enter())
                    waiting.SetResult(Task.Run(() => Call(() => { })).WaitAsync(TimeSpan.FromSeconds(30)));
            },
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);

        (await await waiting.Task).ShouldNotBe(user);
    }

    [Fact]
    public async Task A_call_has_the_context_of_its_own_request()
    {
        AsyncLocal<string> request = new();
        string? seen = null;
        (_, Task<int>[] calls) = await InUseAsync(
            () =>
            {
                request.Value = "own";
                return [Call(() => seen = request.Value)];
            },
            use: () => request.Value = "another");

        await Task.WhenAll(calls);

        seen.ShouldBe("own");
    }

    [Fact]
    public async Task Calls_of_many_threads_are_executed_one_at_a_time()
    {
        int count = 0;

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(async () =>
        {
            for (int i = 0; i < 1_000; i++)
            {
                await _access.ExecuteAsync(() => count++);
                using (_access.Enter())
                    count++;
            }
        })));

        count.ShouldBe(16_000);
    }

    [Fact]
    public async Task An_exception_of_a_call_reaches_only_its_caller()
    {
        (_, Task<int>[] calls) = await InUseAsync(() => [Call(() => throw new InvalidOperationException("no")), Call(() => { })]);

        await Should.ThrowAsync<InvalidOperationException>(calls[0]);
        await calls[1];
    }

    [Fact]
    public async Task A_use_within_a_use_lets_nobody_else_in()
    {
        (_, Task<int>[] calls) = await InUseAsync(
            () => [Call(() => { })],
            use: () => _access.Enter().Dispose(),
            after: static all => all[0].IsCompleted.ShouldBeFalse());

        await calls[0];
    }

    // The calls are made by another thread, because a thread that uses the world can use it again.
    private async Task<(int User, Task<int>[] Calls)> InUseAsync(
        Func<Task<int>[]> make, Action? use = null, Action<Task<int>[]>? after = null)
    {
        TaskCompletionSource isUsed = new(), isCalled = new();
        Task<int>[] calls = [];
        Task<int> user = Task.Factory.StartNew(
            () => Call(() =>
            {
                isUsed.SetResult();
                isCalled.Task.Wait(TestContext.Current.CancellationToken);
                use?.Invoke();
                after?.Invoke(calls);
            }).Result,
            TestContext.Current.CancellationToken,
            TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        await isUsed.Task;
        calls = await Task.Run(make, TestContext.Current.CancellationToken);
        calls.ShouldAllBe(static call => !call.IsCompleted);
        isCalled.SetResult();
        return (await user, calls);
    }

    private Task<int> Call(Action action) => _access.ExecuteAsync(() =>
    {
        action();
        return Environment.CurrentManagedThreadId;
    }).AsTask();
}
